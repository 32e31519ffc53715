package io.courant.relatedness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** A profile as bytes. The first one is the version: profiles of another are made anew from their pieces. */
final class ProfileBytes {

    static final int VERSION = 1;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final int NONE = -1;

    private ProfileBytes() {}

    static byte[] write(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(profile.language());
            out.writeLong(profile.publishedAt() == null ? UNKNOWN : profile.publishedAt().getEpochSecond());
            out.writeBoolean(profile.doubtful());
            out.writeUTF(profile.publisher());
            for (short bin : profile.signature().bins()) {
                out.writeShort(bin);
            }
            for (Kind kind : Kind.values()) {
                write(profile.terms(kind), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Terms terms, DataOutputStream out) throws IOException {
        out.writeShort(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            String form = terms.form(i);
            out.writeInt(terms.keys()[i]);
            // most words come once, somewhere in the text, and have no form: they take one byte more than the key
            int count = terms.counts()[i];
            out.writeByte(count << 3 | terms.places()[i] << 1 | (form != null ? 1 : 0));
            if (form != null) {
                out.writeUTF(form);
            }
        }
    }

    static Profile read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("A profile of version " + version + ", where " + VERSION + " is known");
        }
        String language = text(bytes, skip(in));
        long published = in.getLong();
        boolean doubtful = in.get() != 0;
        String publisher = text(bytes, skip(in));
        short[] bins = new short[Signature.BINS];
        in.asShortBuffer().get(bins);
        in.position(in.position() + 2 * bins.length);
        Map<Kind, Terms> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            terms.put(kind, terms(in));
        }
        return new Profile(language, published == UNKNOWN ? null : Instant.ofEpochSecond(published), doubtful, publisher,
                new Signature(bins), terms);
    }

    /** Forms stay where they are: of most terms nobody asks for them. */
    private static Terms terms(ByteBuffer in) {
        int size = Short.toUnsignedInt(in.getShort());
        int[] keys = new int[size];
        byte[] counts = new byte[size];
        byte[] places = new byte[size];
        int[] forms = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.getInt();
            int packed = Byte.toUnsignedInt(in.get());
            counts[i] = (byte) (packed >> 3);
            places[i] = (byte) (packed >> 1 & 3);
            forms[i] = (packed & 1) != 0 ? skip(in) : NONE;
        }
        byte[] bytes = in.array();
        return new Terms(keys, counts, places, i -> forms[i] == NONE ? null : text(bytes, forms[i]));
    }

    /** Goes behind a text, and gives its place. */
    private static int skip(ByteBuffer in) {
        int place = in.position();
        in.position(place + 2 + Short.toUnsignedInt(in.getShort(place)));
        return place;
    }

    private static String text(byte[] bytes, int place) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, place, bytes.length - place)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
