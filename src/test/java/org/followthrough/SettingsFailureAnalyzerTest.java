package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** What an operator reads when a setting is wrong. */
class SettingsFailureAnalyzerTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SettingGroups.class)
    static class Groups {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            follow-through: {mial: {host: x}}      | There is no setting follow-through.mial.host (application.yaml, line 1).
            follow-through: {board: just a name}   | follow-through.board cannot be "just a name" (application.yaml, line 1): No
            """)
    void aWrongKeyOrValueIsNamedWithItsPlace(String yaml, String sentence) {
        assertThat(analysis(yaml).getDescription()).startsWith(sentence);
    }

    @Test
    void groupsThatExistAreTaken() throws IOException {
        start("follow-through: {web: {hosts: [a.example, b.example]}, board: {name: B}, sign-in: {pause: 15m}}");
    }

    @Test
    void aFileThatIsNoYamlIsToldByItsLine() {
        assertThat(analysis("follow-through:\n  web:\n    https: true\n   board: x\n").getDescription())
                .startsWith("A settings file cannot be read: ").contains("in line 4:").contains("board: x");
    }

    @Test
    void whatIsNoSettingIsLeftToOthers() {
        assertThat(new SettingsFailureAnalyzer().analyze(new IllegalStateException("other"))).isNull();
    }

    private static FailureAnalysis analysis(String yaml) {
        try {
            start(yaml);
            throw new AssertionError("It started.");
        } catch (IOException | RuntimeException e) {
            return new SettingsFailureAnalyzer().analyze(e);
        }
    }

    private static void start(String yaml) throws IOException {
        Resource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "application.yaml";
            }
        };
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader().load("file", file).forEach(environment.getPropertySources()::addFirst);
        SpringApplication application = new SpringApplication(Groups.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(environment);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.run("--spring.config.location=optional:file:none/", "--logging.level.root=off").close();
    }
}
