package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A token says whose form it is for, and only the holder of the key can make one. */
class DraftTokenTest {

    private static final byte[] KEY = "a key of the installation".getBytes(StandardCharsets.UTF_8);
    private static final DraftToken TOKEN = new DraftToken(7, "update/R03-07", Instant.ofEpochSecond(1_800_000_000));

    @Test
    void isReadAsItWasSigned() {
        assertThat(DraftToken.read(TOKEN.signed(KEY), KEY)).contains(TOKEN);
    }

    @Test
    void isNotReadWithOneCharacterChangedOrAnotherKey() {
        String signed = TOKEN.signed(KEY);
        for (int i = 0; i < signed.length(); i++) {
            char other = signed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = signed.substring(0, i) + other + signed.substring(i + 1);
            assertThat(DraftToken.read(changed, KEY)).as(changed).isEmpty();
        }
        assertThat(DraftToken.read(signed, "another".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(DraftToken.read("", KEY)).isEmpty();
    }
}
