package io.courant.relating;

import java.util.Arrays;

/** Numbers by key, without an object for each: comparing one article asks for ten thousand. */
final class KeyMap {

    /** Of a key that is not there. */
    static final int ABSENT = Integer.MIN_VALUE;
    private static final int SMALLEST = 1 << 10;

    private int[] keys = new int[SMALLEST];
    private int[] numbers = absent(SMALLEST);
    private int size;

    /** What to do with a key and its number. */
    @FunctionalInterface
    interface Each {
        void accept(int key, int number);
    }

    int get(int key) {
        return numbers[place(key)];
    }

    boolean has(int key) {
        return get(key) != ABSENT;
    }

    void put(int key, int number) {
        int place = place(key);
        if (numbers[place] == ABSENT) {
            keys[place] = key;
            size++;
        }
        numbers[place] = number;
        if (size > keys.length / 2) {
            grow();
        }
    }

    /** To what is there, or to nothing. */
    void add(int key, int number) {
        int before = get(key);
        put(key, (before == ABSENT ? 0 : before) + number);
    }

    int size() {
        return size;
    }

    void each(Each each) {
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != ABSENT) {
                each.accept(keys[i], numbers[i]);
            }
        }
    }

    void clear() {
        keys = new int[SMALLEST];
        numbers = absent(SMALLEST);
        size = 0;
    }

    /** Where the key is, or is to be: from the one that its bits say on, the first that is its own or free. */
    private int place(int key) {
        int last = keys.length - 1;
        int place = key * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(last);
        while (numbers[place] != ABSENT && keys[place] != key) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = absent(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != ABSENT) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    private static int[] absent(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, ABSENT);
        return numbers;
    }
}
