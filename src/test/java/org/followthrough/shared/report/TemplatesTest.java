package org.followthrough.shared.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private final Templates templates = new Templates();

    @Test
    void readsACompiledTemplateOnce() {
        assertThat(templates.template("monitoring-pack/pack")).isSameAs(templates.template("monitoring-pack/pack"));
    }

    @Test
    void isTheOnlySourceTheLibraryAsks() {
        assertThat(templates.getExtensions(RepositoryService.class)).containsExactly(templates);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no-such-template",
        "../application",
        "/etc/passwd",
        "http://127.0.0.1:1/pack",
        "file:///srv/pack",
    })
    void refusesWhatIsNotOnTheClassPath(String location) {
        assertThatThrownBy(() -> templates.template(location)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RepositoryUtil.getInstance(templates).getReport(null, location))
                .isInstanceOfAny(IllegalArgumentException.class, JRException.class);
    }
}
