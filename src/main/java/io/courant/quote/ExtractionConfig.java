package io.courant.quote;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import org.eclipse.microprofile.config.spi.Converter;

/** {@code courant.extraction}: what becomes of the quotes that are found in a text. */
@ConfigMapping(prefix = "courant.extraction")
interface ExtractionConfig {

    /** Whether quotes are looked for, and whether readers see them before an editor has. */
    enum Mode { OFF, SUGGEST, PUBLISH }

    /** Holds for an article from its next change of text on. */
    @WithParentName
    @WithDefault("publish")
    Mode mode();

    /** How sure a quote has to be for readers to see it at once, from 0 to 1; one that is less sure waits for an editor. */
    @WithDefault("0.5")
    @WithConverter(Share.class)
    double confidence();

    /** A number that stops the start if it cannot be a share, such as one that was meant in per cent. */
    class Share implements Converter<Double> {

        private static final long serialVersionUID = 1;

        @Override
        public Double convert(String value) {
            double share = Double.parseDouble(value);
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("it has to be from 0 to 1");
            }
            return share;
        }
    }
}
