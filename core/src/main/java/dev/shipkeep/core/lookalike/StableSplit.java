package dev.shipkeep.core.lookalike;

/** Chance that is the same on every machine and in every run: a hash of the key. */
final class StableSplit {

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int PERCENT = 100;

    private StableSplit() {}

    static boolean isHeldBack(String key, int heldBackPercent) {
        return Long.remainderUnsigned(hash(key), PERCENT) < heldBackPercent;
    }

    /** FNV-1a over the characters, with the finalizer of MurmurHash3 since FNV alone mixes the low bits badly. */
    static long hash(String key) {
        long hash = OFFSET;
        for (int position = 0; position < key.length(); position++) {
            hash = (hash ^ key.charAt(position)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
