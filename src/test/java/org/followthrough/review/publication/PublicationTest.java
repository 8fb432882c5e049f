package org.followthrough.review.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}, published {1}, taken down {2}: {3} until {4}")
    @CsvSource({
        ",,, UNDECIDED,", "publish,,, TO_PUBLISH,", "delay,,, DELAYED,", "not-publish,,, NOT_TO_PUBLISH,",
        "publish, 2026-11-20,, ON_SITE, 2027-11-20", "publish, 2026-11-21,, TO_PUBLISH, 2027-11-21",
        "delay, 2026-03-01,, ON_SITE, 2027-03-01",
        "publish, 2025-11-21,, ON_SITE, 2026-11-21", "publish, 2025-11-20,, LONG_ENOUGH, 2026-11-20",
        "publish, 2024-02-29,, LONG_ENOUGH, 2025-02-28",
        "publish, 2025-01-31, 2026-01-30, TAKEN_DOWN_EARLY, 2026-01-31",
        "publish, 2025-01-31, 2026-01-31, TAKEN_DOWN, 2026-01-31"})
    void saysHowItStands(String outcome, LocalDate published, LocalDate takenDown, PublicationStanding standing,
                         LocalDate until) {
        Publication one = new Publication(null, outcome, "", "", null, published, List.of(), List.of(), takenDown);
        assertThat(one.standing(TODAY)).isEqualTo(standing);
        assertThat(one.stayUntil()).isEqualTo(until);
    }
}
