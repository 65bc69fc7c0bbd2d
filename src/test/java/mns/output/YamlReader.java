package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads YAML with a reader of YAML 1.1 and one of YAML 1.2, which must agree. */
final class YamlReader {
    private static final int MOST_CHARACTERS = 100_000_000;

    private YamlReader() {}

    static Object read(String yaml) {
        Object value = readAs12(yaml);
        assertThat(readAs11(yaml)).isEqualTo(value);
        return value;
    }

    private static Object readAs11(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    private static Object readAs12(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
        return new Load(settings).loadFromString(yaml);
    }
}
