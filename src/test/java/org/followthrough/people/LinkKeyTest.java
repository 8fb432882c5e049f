package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of one-time links: a setting, or a file that is made once and is its owner's alone. */
class LinkKeyTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void isMadeWhenItIsFirstNeededForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("links.key");
        LinkKey key = key("", file);
        assertThat(file).doesNotExist();
        String seal = key.seal().orElseThrow().of("text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(key("", file).seal().orElseThrow().of("text")).as("after a new start").isEqualTo(seal);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void isOneForAllWhoNeedItAtOnce() {
        Path file = folder.resolve("links.key");
        List<String> seals = IntStream.range(0, 8).parallel()
                .mapToObj(i -> key("", file).seal().orElseThrow().of("text")).distinct().toList();
        assertThat(seals).hasSize(1);
    }

    @Test
    void isTheSettingWhereThereIsOne() {
        Path file = folder.resolve("links.key");
        assertThat(key(KEY, file).seal().orElseThrow().of("text")).isEqualTo(new Seal(new byte[32]).of("text"));
        assertThat(file).doesNotExist();
    }

    @Test
    void isMissedWhereItCannotBeKeptOrRead() throws IOException {
        assertThat(key("", folder.resolve("nowhere/links.key")).seal()).isEmpty();
        Path file = Files.writeString(folder.resolve("links.key"), "not a key");
        assertThat(key("", file).seal()).isEmpty();
    }

    @Test
    void tooShortOneStopsTheStart() {
        assertThatThrownBy(() -> key("c2hvcnQ=", folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void aTokenIsReadUnderItsKeyOnly() {
        Seal seal = new Seal(new byte[32]);
        Instant made = Instant.parse("2026-11-20T08:00:00.123456Z");
        ReturnLink link = new ReturnLink(12, 3, made, made.plusSeconds(9), null, null);
        String token = ReturnToken.of(link, seal).toString();
        assertThat(opens(token, link, seal)).isTrue();
        assertThat(opens(token, link, new Seal(new byte[] {1}))).isFalse();
        List.of(new ReturnLink(13, 3, made, made, null, null), new ReturnLink(12, 4, made, made, null, null),
                new ReturnLink(12, 3, made.plusNanos(1000), made, null, null))
                .forEach(other -> assertThat(opens(token, other, seal)).as("%s", other).isFalse());
        for (int i = 3; i < token.length(); i++) {
            String changed = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertThat(opens(changed, link, seal)).as(changed).isFalse();
        }
        assertThat(ReturnToken.read("12")).isEmpty();
    }

    private static boolean opens(String token, ReturnLink link, Seal seal) {
        return ReturnToken.read(token).filter(read -> read.isOf(link, seal)).isPresent();
    }

    private static LinkKey key(String setting, Path file) {
        return new LinkKey(new LinkSettings(setting, file.toString(), 7, Duration.ofHours(2)));
    }
}
