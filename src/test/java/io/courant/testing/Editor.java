package io.courant.testing;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.courant.http.MergePatch;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The calls of somebody whose token is good for everything. Bodies are maps, or JSON as text. */
public final class Editor {

    private Editor() {}

    public static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public static ValidatableResponse post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    /** A POST with one more header, such as {@code If-Match}. */
    public static ValidatableResponse post(String path, Object body, String header, String value) {
        return request().contentType("application/json").header(header, value).body(body).post(path).then();
    }

    public static ValidatableResponse put(String path, String version, Object body) {
        return request().contentType("application/json").header("If-Match", version).body(body).put(path).then();
    }

    public static ValidatableResponse patch(String path, String version, Object body) {
        return request().contentType(MergePatch.MEDIA_TYPE).header("If-Match", version).body(body).patch(path).then();
    }

    public static ValidatableResponse delete(String path, String version) {
        return request().header("If-Match", version).delete(path).then();
    }

    public static RequestSpecification request() {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Api.TOKEN)
                .config(config().encoderConfig(encoderConfig().encodeContentTypeAs(MergePatch.MEDIA_TYPE,
                        io.restassured.http.ContentType.JSON).defaultContentCharset("UTF-8")));
    }
}
