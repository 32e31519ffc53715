package io.courant.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A request whose body is made while it is sent, by a client that goes on sending until the server stops it. */
public final class RawRequest {

    private static final byte[] PIECE =
            "The same sentence, sent again and again. ".repeat(200).getBytes(StandardCharsets.US_ASCII);

    private RawRequest() {}

    /** The answer to a body of this size; empty if the connection ended without one. */
    public static String post(String path, long size, boolean chunked) throws IOException {
        URI server = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> answer(socket));
            send(socket.getOutputStream(), path, size, chunked);
            return answer.join();
        }
    }

    private static void send(OutputStream out, String path, long size, boolean chunked) {
        try {
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Authorization: Bearer "
                    + Api.TOKEN + "\r\nConnection: close\r\n"
                    + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + size) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (long sent = 0; sent < size; sent += PIECE.length) {
                int length = (int) Math.min(PIECE.length, size - sent);
                out.write(chunked ? (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII) : new byte[0]);
                out.write(PIECE, 0, length);
                out.write(chunked ? "\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
            }
            out.write(chunked ? "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
        } catch (IOException e) {
            // the server has had enough; what it said before is what counts
        }
    }

    private static String answer(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            answer.writeBytes("\n(the connection was left open)".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // a reset after the answer, or instead of it
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
