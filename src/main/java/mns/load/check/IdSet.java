package mns.load.check;

/**
 * Remembers which ids have been seen, in a few bytes for each, by a hash of 64 bits.
 *
 * <p>Two ids may be taken for one: among a million about once in 40 million fact bases. So what it says of a doubled id is
 * a suspicion.
 */
final class IdSet {
    private static final int FIRST_SIZE = 1 << 10;

    /** Open addressing with linear probing; 0 stands for an empty place. */
    private long[] hashes = new long[FIRST_SIZE];

    private int count;

    /** Adds an id and tells whether it seems to be new. */
    boolean add(String id) {
        long hash = hash(id);
        int place = place(hash, hashes);
        if (hashes[place] == hash) {
            return false;
        }
        hashes[place] = hash;
        count++;
        if (count * 2 > hashes.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[hashes.length * 2];
        for (long hash : hashes) {
            if (hash != 0) {
                larger[place(hash, larger)] = hash;
            }
        }
        hashes = larger;
    }

    private static int place(long hash, long[] hashes) {
        int place = (int) (hash >>> 32) & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    /** FNV-1a over the characters, then the finalizer of MurmurHash3; never 0. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ (hash >>> 33)) | 1;
    }
}
