package io.courant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it decides before any server runs; CourantIT sees it start, stop and recover one. */
class EmbeddedDatabaseTest {

    @TempDir
    Path parent;

    @Test
    void startsNothingWhereADatabaseIsConfigured() {
        Path folder = parent.resolve("data");
        EmbeddedDatabase.startUnlessConfigured(config(Map.of("courant.data-dir", folder.toString(),
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example/news")));
        assertThat(folder).doesNotExist();
        assertThat(System.getProperty(EmbeddedDatabase.EMBEDDED_IN)).isNull();
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.startUnlessConfigured(config(Map.of("courant.data-dir", file.toString()))))
                .isInstanceOf(EmbeddedDatabase.Unavailable.class).hasMessageContaining(file.toString());
    }

    private static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(values, "test", 100)).build();
    }
}
