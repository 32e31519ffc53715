package io.courant.contract;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The operations of a contract, one by one. */
final class Operations {

    private Operations() {}

    static Stream<Operation> of(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    static Stream<Parameter> parameters(OpenAPI contract) {
        return of(contract).filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream());
    }
}
