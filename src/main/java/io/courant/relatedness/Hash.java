package io.courant.relatedness;

/** Hashes that are stored, and so may never change: FNV-1a, and the finish of MurmurHash3, which spreads every bit. */
final class Hash {

    private Hash() {}

    static int of(int seed, CharSequence text) {
        long hash = 0xcbf29ce484222325L ^ seed * 0x9e3779b97f4a7c15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return (int) spread(hash);
    }

    static long spread(long hash) {
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
