package io.courant.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A parameter that several operations have in the same form is written once and referred to. In the code it stands in
 * one record that the operations share; this gives the contract the same shape.
 */
final class SharedParameters {

    private SharedParameters() {}

    static void apply(OpenAPI contract) {
        Operations.parameters(contract).forEach(SharedParameters::exampleAsArray);
        Map<String, List<Parameter>> forms = new LinkedHashMap<>();
        Operations.parameters(contract).forEach(parameter ->
                forms.computeIfAbsent(form(parameter), form -> new ArrayList<>()).add(parameter));
        Map<String, String> names = new LinkedHashMap<>();
        forms.values().stream().filter(same -> same.size() > 1)
                .sorted(Comparator.comparingInt((List<Parameter> same) -> -same.size()))
                .forEach(same -> {
                    String name = free(same.get(0).getName(), contract);
                    names.put(form(same.get(0)), name);
                    contract.getComponents().addParameter(name, same.get(0));
                });
        Operations.of(contract).filter(operation -> operation.getParameters() != null)
                .forEach(operation -> refer(operation, names));
    }

    /** An annotation's example is a text; a repeatable parameter's must be an array, here of one. */
    private static void exampleAsArray(Parameter parameter) {
        if (parameter.getSchema().getItems() != null && parameter.getExample() instanceof String text) {
            parameter.setExample(List.of(text));
        }
    }

    private static void refer(Operation operation, Map<String, String> names) {
        operation.setParameters(operation.getParameters().stream()
                .sorted(Comparator.comparing((Parameter one) -> one.getIn() != Parameter.In.PATH).thenComparing(Parameter::getName))
                .map(parameter -> names.containsKey(form(parameter))
                        ? OASFactory.createParameter().ref("#/components/parameters/" + names.get(form(parameter)))
                        : parameter)
                .toList());
    }

    /** The one that most operations share has the plain name; other forms of it have a number. */
    private static String free(String plain, OpenAPI contract) {
        String camel = plain.replace(".l", "L");
        String name = camel;
        Map<String, Parameter> taken = contract.getComponents().getParameters();
        for (int number = 2; taken != null && taken.containsKey(name); number++) {
            name = camel + number;
        }
        return name;
    }

    private static String form(Parameter parameter) {
        return parameter.getName() + parameter.getIn() + parameter.getDescription() + parameter.getExample()
                + parameter.getSchema().getEnumeration() + parameter.getSchema().getDefaultValue();
    }
}
