package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actions", "/actions?sort=-due&q=a%20b", "/actions/R03-07/update"})
    void aPathOfThisApplicationIsSafe(String path) {
        assertThat(LocalPath.of(path)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "actions", "//evil.example", "/\\evil.example", "https://evil.example",
            "javascript:alert(1)",
            "/a\nSet-Cookie: x", "/a b", "/\t/evil.example", "/a\\..\\b", " /actions"})
    void whatABrowserMightTakeForAnotherPlaceIsNot(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothingGivenLeadsHome() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
        assertThat(LocalPath.orHome("/" + "x".repeat(3000))).isEqualTo("/");
    }
}
