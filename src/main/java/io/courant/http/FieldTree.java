package io.courant.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fields that a record of the contract has, with those of the records inside it.
 *
 * @param children each field, with its own fields where it is a record or a list of records
 * @param required fields that the contract always promises: {@code fields} never takes them away
 * @param readOnly fields that no client sets
 */
public record FieldTree(Map<String, FieldTree> children, Set<String> required, Set<String> readOnly) {

    private static final FieldTree LEAF = new FieldTree(Map.of(), Set.of(), Set.of());

    public static FieldTree of(Class<?> type) {
        return of(type, Map.of());
    }

    /** The fields of a record that more fields are added to, each a list of another record. */
    public static FieldTree of(Class<?> type, Map<String, Class<?>> more) {
        Map<String, FieldTree> children = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        Set<String> readOnly = new LinkedHashSet<>();
        Arrays.stream(type.getRecordComponents()).filter(FieldTree::documented).forEach(component -> {
            children.put(name(component), ofType(component.getGenericType()));
            if (schema(component).required()) {
                required.add(name(component));
            }
            if (schema(component).readOnly()) {
                readOnly.add(name(component));
            }
        });
        more.forEach((name, item) -> children.put(name, of(item)));
        return new FieldTree(children, required, readOnly);
    }

    private static FieldTree ofType(Type type) {
        if (type instanceof Class<?> simple && simple.isRecord()) {
            return of(simple);
        }
        boolean list = type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1;
        return list ? ofType(((ParameterizedType) type).getActualTypeArguments()[0]) : LEAF;
    }

    /** As it stands in the JSON: some names are words of Java's own. */
    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static boolean documented(RecordComponent component) {
        return schema(component) != null && !schema(component).hidden();
    }

    private static Schema schema(RecordComponent component) {
        return component.getAccessor().getAnnotation(Schema.class);
    }
}
