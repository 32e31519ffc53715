package io.courant.imports;

import io.courant.testing.Api;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bulk import, sent piece by piece by somebody who may read the results meanwhile, or go away. */
final class BulkConnection implements AutoCloseable {

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final BufferedReader in;

    /**
     * @param buffer  of the socket in either direction: how much is on its way while nobody takes it
     * @param headers further ones, each with its line's end
     */
    BulkConnection(int buffer, String... headers) throws IOException {
        URI server = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        socket.setReceiveBufferSize(buffer);
        socket.setSendBufferSize(buffer);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out.write(("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Authorization: Bearer " + Api.TOKEN + "\r\nTransfer-Encoding: chunked\r\n" + String.join("", headers) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The next line of the answer, past its head and the marks of its pieces; null if there are no more. */
    String result() throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = line.equals("0") ? null : in.readLine();
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
