package org.followthrough.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    @ParameterizedTest
    @CsvSource({
        "2016-11-20,10,,false,2026-11-20,true",
        "2016-11-21,10,,false,2026-11-21,false",
        "2016-02-29,11,,false,2027-02-28,false",
        ",10,,false,,false",
        "2010-01-01,10,2030-01-01,false,2030-01-01,false",
        "2010-01-01,10,2015-01-01,false,2020-01-01,true",
        "2010-01-01,10,,true,2020-01-01,false"})
    void aDecisionIsDueOnceTheTimeOfKeepingIsOverAndNoHoldStands(LocalDate closedOn, int years, LocalDate keptUntil,
                                                                 boolean held, LocalDate from, boolean over) {
        Retention retention = new Retention(closedOn, years, keptUntil, held);
        assertThat(retention.decisionFrom()).isEqualTo(from);
        assertThat(retention.isOver(LocalDate.of(2026, 11, 20))).isEqualTo(over);
    }
}
