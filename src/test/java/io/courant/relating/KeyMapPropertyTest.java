package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** It holds what any map would. */
class KeyMapPropertyTest {

    @Property(tries = 200)
    void itIsAMap(@ForAll List<Integer> keys, @ForAll List<Byte> numbers) {
        KeyMap map = new KeyMap();
        Map<Integer, Integer> other = new HashMap<>();
        for (int i = 0; i < Math.min(keys.size(), numbers.size()); i++) {
            // many keys, of which some come again
            for (int key = keys.get(i); key < keys.get(i) + 200; key++) {
                map.add(key, numbers.get(i));
                other.merge(key, (int) numbers.get(i), Integer::sum);
            }
        }
        Map<Integer, Integer> all = new HashMap<>();
        map.each(all::put);
        assertThat(all).isEqualTo(other).hasSize(map.size());
        other.forEach((key, number) -> assertThat(map.get(key)).isEqualTo(number));
        assertThat(keys).allSatisfy(key -> assertThat(map.has(key - 1_000)).isEqualTo(other.containsKey(key - 1_000)));
        map.clear();
        assertThat(map.size()).isZero();
        assertThat(keys).noneMatch(map::has);
    }
}
