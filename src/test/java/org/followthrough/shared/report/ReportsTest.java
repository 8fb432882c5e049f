package org.followthrough.shared.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void namesTheTemplateThatIsMissing() {
        Report report = new Report("no-such-template", "Title", "Anytown LSCB", Instant.EPOCH, "OFFICIAL", Map.of(),
                List.of());
        assertThatThrownBy(() -> new Reports().pdf(report)).hasMessageContaining("no-such-template");
    }
}
