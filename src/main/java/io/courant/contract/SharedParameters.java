package io.courant.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A parameter that several operations have in the same form is written once and referred to. In the code it stands in
 * one record that the operations share; this gives the contract the same shape.
 */
final class SharedParameters {

    private static final Pattern DOTTED = Pattern.compile("\\.(.)");

    private SharedParameters() {}

    static void apply(OpenAPI contract) {
        Operations.parameters(contract).forEach(SharedParameters::exampleAsArray);
        Map<String, List<Parameter>> forms = new LinkedHashMap<>();
        Operations.parameters(contract).forEach(parameter ->
                forms.computeIfAbsent(form(parameter), form -> new ArrayList<>()).add(parameter));
        Map<Parameter, String> owners = owners(contract);
        Map<String, String> names = new LinkedHashMap<>();
        forms.values().stream().filter(same -> same.size() > 1)
                .sorted(Comparator.comparingInt((List<Parameter> same) -> -same.size()))
                .forEach(same -> {
                    String name = name(same.get(0), forms.entrySet().stream().filter(form -> form.getValue().size() > 1)
                            .map(Map.Entry::getKey), owners.get(same.get(0)));
                    names.put(form(same.get(0)), name);
                    contract.getComponents().addParameter(name, same.get(0));
                });
        Operations.of(contract).filter(operation -> operation.getParameters() != null)
                .forEach(operation -> refer(operation, names));
    }

    private static Map<Parameter, String> owners(OpenAPI contract) {
        Map<Parameter, String> owners = new IdentityHashMap<>();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values().stream()
                .filter(operation -> operation.getParameters() != null).forEach(operation -> operation.getParameters()
                        .forEach(parameter -> owners.put(parameter, owner(path, operation.getTags().get(0))))));
        return owners;
    }

    /** The tag, or the tag and the noun where one tag is on operations of many nouns. */
    private static String owner(String path, String tag) {
        return tag.equals("Editorial") ? "editorial" + capitalised(path.split("/")[3]) : tag.toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** An annotation's example is a text; a repeatable parameter's must be an array, here of one. */
    private static void exampleAsArray(Parameter parameter) {
        if (parameter.getSchema().getItems() != null && parameter.getExample() instanceof String text) {
            parameter.setExample(List.of(text));
        }
    }

    private static void refer(Operation operation, Map<String, String> names) {
        operation.setParameters(operation.getParameters().stream()
                .sorted(Comparator.comparing((Parameter one) -> one.getIn() != Parameter.In.PATH)
                        .thenComparing(Parameter::getName))
                .map(parameter -> names.containsKey(form(parameter))
                        ? OASFactory.createParameter().ref("#/components/parameters/" + names.get(form(parameter)))
                        : parameter)
                .toList());
    }

    /** Its own name; where several operations share another form of it, each is told apart by what it is a parameter of. */
    private static String name(Parameter parameter, Stream<String> shared, String owner) {
        String name = DOTTED.matcher(parameter.getName()).replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT));
        boolean severalForms = shared.filter(form -> form.startsWith(parameter.getName() + " ")).count() > 1;
        return severalForms ? owner + capitalised(name) : name;
    }

    private static String form(Parameter parameter) {
        return parameter.getName() + " " + parameter.getIn() + parameter.getDescription() + parameter.getExample()
                + parameter.getSchema().getEnumeration() + parameter.getSchema().getDefaultValue();
    }
}
