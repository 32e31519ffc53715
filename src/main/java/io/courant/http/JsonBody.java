package io.courant.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Reads the JSON that a client sends, more strictly than Jackson would: what is misspelt, mistyped, doubled or too deep
 * is refused by name, and what can be read is then held to the annotations of its record.
 */
@ApplicationScoped
public class JsonBody {

    /** Of one document. The longest article that anybody has sent in is a hundredth of it. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int DEEPEST = 64;
    /** Each becomes an object in memory, and 4 MiB hold millions of them. */
    private static final int MOST_TOKENS = 500_000;

    private final ObjectMapper json = strict();
    private final Validator validator;

    JsonBody(Validator validator) {
        this.validator = validator;
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                                .maxTokenCount(MOST_TOKENS).build()).build())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addDeserializer(Instant.class, new MomentReader()))
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
        for (CoercionInputShape shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return mapper;
    }

    /** The object that the body is; an empty body is an empty object. */
    public ObjectNode object(InputStream body) {
        byte[] bytes = bytes(body);
        if (bytes.length == 0) {
            return json.createObjectNode();
        }
        return object(bytes, "body");
    }

    /** The object that one line of a stream is. */
    public ObjectNode line(byte[] line) {
        return object(line, "line");
    }

    private ObjectNode object(byte[] bytes, String what) {
        if (tree(bytes, what) instanceof ObjectNode object) {
            return object;
        }
        throw new ProblemException(ProblemType.INVALID_BODY, "The " + what + " must be a JSON object: {...}.");
    }

    /** The body as the record that it is the shape of. */
    public <T> T read(InputStream body, Class<T> type) {
        return read(object(body), type);
    }

    /** The document as the record that it is the shape of. */
    public <T> T read(ObjectNode document, Class<T> type) {
        try {
            T value = json.treeToValue(document, type);
            List<Violation> violations = validator.validate(value).stream()
                    .map(one -> Violation.body(BodyPath.of(one.getPropertyPath()), one.getMessage())).sorted().toList();
            if (!violations.isEmpty()) {
                throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
            }
            return value;
        } catch (JsonMappingException e) {
            throw new ProblemException(ProblemType.INVALID_BODY, List.of(mistyped(e)));
        } catch (JsonProcessingException e) {
            throw malformed(e, "body");
        }
    }

    /**
     * The document as what an item is to become. Members that the contract calls read-only may come back as they were
     * shown, so that a client can get an item, edit it and put it back; they cannot be changed.
     *
     * @param shown the item as it is; null for one that is about to be made
     */
    public <T> T read(ObjectNode document, Class<T> type, T shown) {
        T value = read(document, type);
        ObjectNode before = shown == null ? json.createObjectNode() : tree(shown);
        ObjectNode after = tree(value);
        List<Violation> changed = FieldTree.of(type).readOnly().stream().sorted()
                .filter(name -> after.hasNonNull(name) && !after.get(name).equals(before.get(name)))
                .map(name -> Violation.body(name, "is not yours to set: leave it out"
                        + (before.has(name) ? ", or send it as it is: " + before.get(name) : ""))).toList();
        if (!changed.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, changed);
        }
        return value;
    }

    /** The item, or the list of items, as the JSON that shows it. */
    public <N extends JsonNode> N tree(Object item) {
        return json.valueToTree(item);
    }

    /** The JSON in these bytes, which hold nothing that PostgreSQL could not store. */
    private JsonNode tree(byte[] bytes, String what) {
        try {
            JsonNode tree = json.readTree(bytes);
            List<Violation> unstorable = UnstorableText.in(tree);
            if (!unstorable.isEmpty()) {
                throw new ProblemException(ProblemType.INVALID_CONTENT, unstorable);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(e, what);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, "A document can have at most " + MOST_BYTES
                        + " bytes (4 MiB).");
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body ended before it was complete.");
        }
    }

    private static ProblemException malformed(JsonProcessingException e, String what) {
        String where = e.getLocation() == null ? "" : " (line %d, column %d)"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return new ProblemException(ProblemType.MALFORMED_JSON, "The " + what + " is not JSON that can be read: "
                + ParameterReader.shortened(e.getOriginalMessage().replaceFirst("\\R(?s).*", ""), 200)
                // a line knows nothing of those before it
                + (what.equals("line") ? where.replace("line 1, ", "") : where) + ".");
    }

    private static Violation mistyped(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
            return Violation.body(BodyPath.of(e.getPath()), "is not known here: "
                    + NearestName.hint(unknown.getPropertyName(), known));
        }
        return Violation.body(BodyPath.of(e.getPath()), BodyPath.expectation(e));
    }
}
