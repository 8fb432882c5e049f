package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What an operator reads in config/application.yaml is what the service does: each key stands there, with its default.
 */
class SettingsFileTest {

    private static final Pattern SET_ASIDE = Pattern.compile("(?m)^#( *[a-z][a-z-]*:.*)$");

    /** The board's address follows the port, so its default is not in the program. */
    private static final Map<String, String> ADDRESS = Map.of("follow-through.board.address", "http://localhost:8080");

    private static final Properties FILE = fileWithEveryKey();

    static Stream<Class<?>> settings() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.followthrough").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type != SettingGroups.class && !prefix(type).equals("follow-through.demo"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theFileSaysTheDefaults(Class<?> type) {
        assertThat(bound(type, FILE)).isEqualTo(bound(type, ADDRESS));
    }

    @Test
    void theFileHoldsEveryKeyAndNoOther() {
        Set<String> keys = settings().flatMap(type -> Arrays.stream(type.getRecordComponents())
                .map(key -> prefix(type) + "." + key.getName().replaceAll("([A-Z])", "-$1").toLowerCase()))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("follow-through.schedule.enabled");
        assertThat(FILE.keySet()).map(String::valueOf).filteredOn(key -> key.startsWith("follow-through."))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static Properties fileWithEveryKey() {
        try {
            String text = SET_ASIDE.matcher(Files.readString(Path.of("config/application.yaml"))).replaceAll("$1");
            YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
            yaml.setResources(new ByteArrayResource(text.getBytes()));
            return yaml.getObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name, with nothing and an empty text being the same. */
    private static Map<String, Object> bound(Class<?> type, Map<?, ?> source) {
        Object settings = new Binder(new MapConfigurationPropertySource(source)).bindOrCreate(prefix(type), type);
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent each : type.getRecordComponents()) {
            try {
                each.getAccessor().setAccessible(true);
                values.put(each.getName(), Objects.requireNonNullElse(each.getAccessor().invoke(settings), ""));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).prefix();
    }
}
