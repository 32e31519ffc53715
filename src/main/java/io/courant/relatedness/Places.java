package io.courant.relatedness;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Countries, and the cities after which time zones are called, by their names in a language as Unicode's locale data has
 * them: the names of most capitals differ between languages, and here they are one.
 */
final class Places {

    /** The most words that a name has here. */
    static final int LONGEST = 4;

    private final Map<String, String> codes = new HashMap<>();

    Places(Language language) {
        add(ULocale.ENGLISH);
        add(new ULocale(language.tag()));
    }

    private void add(ULocale locale) {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : new TreeSet<>(List.of(TimeZone.getAvailableIDs()))) {
            String canonical = TimeZone.getCanonicalID(zone);
            String city = canonical == null || !canonical.contains("/") || canonical.startsWith("Etc/") ? null
                    : zones.getExemplarLocationName(canonical);
            if (city != null) {
                codes.put(Stems.fold(city), canonical);
            }
        }
        for (String country : ULocale.getISOCountries()) {
            codes.put(Stems.fold(new ULocale("und", country).getDisplayCountry(locale)), country);
        }
    }

    /** What is meant by the name without case and accents, in any language the same; or null. */
    String code(String folded) {
        return codes.get(folded);
    }
}
