package dev.shipkeep.core.rating;

import java.util.Map;

/** Small numbers by text: open addressing in two flat arrays, read without allocation. */
final class KeyTable {
    /** What is answered for an unknown key. */
    static final int NONE = -1;

    private final String[] keys;
    private final int[] values;
    private final int mask;

    KeyTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(1, entries.size()) * 4);
        keys = new String[capacity];
        values = new int[capacity];
        mask = capacity - 1;
        entries.forEach(this::put);
    }

    int get(String key) {
        for (int slot = slot(key); ; slot = (slot + 1) & mask) {
            String present = keys[slot];
            if (present == null) {
                return NONE;
            }
            if (present.equals(key)) {
                return values[slot];
            }
        }
    }

    private void put(String key, int value) {
        int slot = slot(key);
        while (keys[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 15)) & mask;
    }
}
