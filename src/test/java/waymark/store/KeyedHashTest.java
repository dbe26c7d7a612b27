package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
    private static final long KEY = 0x1234_5678_9ABC_DEFL;

    private final Random random = new Random(7);

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void itIsTheSameHoweverTheBytesCome() {
        for (int round = 0; round < 200; round++) {
            byte[] all = bytes(random.nextInt(5000));
            var hash = new KeyedHash(KEY);
            for (int from = 0; from < all.length; ) {
                int to = Math.min(all.length, from + 1 + random.nextInt(round % 2 == 0 ? 50 : 3000));
                hash.add(all, from, to);
                // Asked for meanwhile, too.
                assertThat(hash.value()).isEqualTo(KeyedHash.of(KEY, Arrays.copyOf(all, to), 0));
                from = to;
            }
            assertThat(hash.value()).isEqualTo(KeyedHash.of(KEY, all, 0));
        }
    }

    @Test
    void eachByteEachLengthAndTheKeyMatter() {
        byte[] all = bytes(2500);
        var hashes = new HashSet<Long>();
        for (int at = 0; at < all.length; at++) {
            all[at] ^= 1;
            hashes.add(KeyedHash.of(KEY, all, 0));
            all[at] ^= 1;
            hashes.add(KeyedHash.of(KEY + at, all, 0));
            hashes.add(KeyedHash.of(KEY, new byte[at], 0));
        }
        assertThat(hashes).as("no two are equal").hasSize(3 * all.length);
    }

    @Test
    void itMattersWhereWordsStand() {
        byte[] all = bytes(2048);
        long before = KeyedHash.of(KEY, all, 0);
        for (int word = 0; word < 128; word += 8) {
            byte[] swapped = all.clone();
            System.arraycopy(all, word, swapped, word + 1024, 8);
            System.arraycopy(all, word + 1024, swapped, word, 8);
            assertThat(KeyedHash.of(KEY, swapped, 0)).isNotEqualTo(before);
        }
    }
}
