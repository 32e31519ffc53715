package io.courant.relatedness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** A profile as bytes. The first one is the version: profiles of another are made anew from their pieces. */
final class ProfileBytes {

    static final int VERSION = 1;
    private static final long UNKNOWN = Long.MIN_VALUE;

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
            boolean formed = terms.forms()[i] != null;
            out.writeInt(terms.keys()[i]);
            // most words come once, somewhere in the text, and have no form: they take one byte more than the key
            int count = terms.counts()[i];
            out.writeByte(count << 3 | terms.places()[i] << 1 | (formed ? 1 : 0));
            if (formed) {
                out.writeUTF(terms.forms()[i]);
            }
        }
    }

    static Profile read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("A profile of version " + version + ", where " + VERSION + " is known");
            }
            String language = in.readUTF();
            long published = in.readLong();
            boolean doubtful = in.readBoolean();
            String publisher = in.readUTF();
            short[] bins = new short[Signature.BINS];
            for (int i = 0; i < bins.length; i++) {
                bins[i] = in.readShort();
            }
            Map<Kind, Terms> terms = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                terms.put(kind, terms(in));
            }
            return new Profile(language, published == UNKNOWN ? null : Instant.ofEpochSecond(published), doubtful, publisher,
                    new Signature(bins), terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Terms terms(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        int[] keys = new int[size];
        byte[] counts = new byte[size];
        byte[] places = new byte[size];
        String[] forms = new String[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.readInt();
            int packed = in.readUnsignedByte();
            counts[i] = (byte) (packed >> 3);
            places[i] = (byte) (packed >> 1 & 3);
            forms[i] = (packed & 1) != 0 ? in.readUTF() : null;
        }
        return new Terms(keys, counts, places, forms);
    }
}
