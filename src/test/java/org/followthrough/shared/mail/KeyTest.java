package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final Recipient JO = new Recipient(7, "Jo Ellis", "jo@anytown.example");

    @Test
    void theMessageIdIsTheSameForTheSameKeyOnly() {
        Key key = new Key("digest", 7, "", "2026-11-20");

        assertThat(key.messageId("anytown.example"))
                .isEqualTo(new Key("digest", 7, "", "2026-11-20").messageId("anytown.example"))
                .matches("<[0-9a-f]{32}@anytown\\.example>")
                .isNotEqualTo(new Key("digest", 7, "", "2026-11-23").messageId("anytown.example"))
                .isNotEqualTo(new Key("digest", 72, "", "026-11-20").messageId("anytown.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Due\r\nBcc: all@anytown.example", "Due\nX: y", "Due\ry", "Due\0"})
    void aHeaderOfMoreThanOneLineIsRefused(String header) {
        assertThatThrownBy(() -> Draft.of("digest", JO, "", "2026-11-20", header, "text", "why", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(7, header, "jo@anytown.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(7, "Jo", header)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment(header, "application/pdf", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
