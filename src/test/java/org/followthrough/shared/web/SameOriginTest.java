package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://board.example,      https, board.example, 443,  true",
        "https://BOARD.example:443,  https, board.example, 443,  true",
        "http://localhost:8080,      http,  localhost,     8080, true",
        "http://board.example,       https, board.example, 443,  false",
        "https://board.example:8443, https, board.example, 443,  false",
        "https://evil.example,       https, board.example, 443,  false",
        "https://board.example.evil, https, board.example, 443,  false",
        "null,                       https, board.example, 443,  false",
        "'not an origin',            https, board.example, 443,  false",
        "'',                         https, board.example, 443,  false",
        ",                           https, board.example, 443,  false"})
    void anOriginIsOursOnlyWithSchemeHostAndPort(String origin, String scheme, String host, int port, boolean ours) {
        assertThat(SameOrigin.comesFrom(origin, scheme, host, port)).isEqualTo(ours);
    }
}
