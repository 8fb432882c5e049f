package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedTest {

    private static final LocalDate TODAY = TestClock.TODAY;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-02 ISSUED lead=1                                                        ; NOW_LEAD 2026-11-02
            2026-11-02 ISSUED                                                               ; ''
            # fresh for 30 days
            2026-10-21 ISSUED lead=1                                                        ; NOW_LEAD 2026-10-21
            2026-10-20 ISSUED lead=1                                                        ; ''
            # nobody leads a draft
            2026-10-01 ADDED lead=1 draft=yes | 2026-11-10 ISSUED draft=no                  ; NOW_LEAD 2026-11-10
            2026-10-01 ISSUED lead=1 | 2026-11-12 LEAD_NAMED lead=2 | 2026-11-15 UPDATED    ; NOW_LEAD 2026-11-12
            2026-10-01 ISSUED lead=1 | 2026-11-12 LEAD_NAMED lead=2 | 2026-11-14 LEAD_NAMED lead=1 ; NOW_LEAD 2026-11-14
            """)
    void whoLeadsItIsToldSinceWhen(String history, String happened) {
        assertThat(happened(history)).isEqualTo(happened);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-16 SENT_BACK back=yes                                                   ; SENT_BACK 2026-11-16
            2026-11-16 EVIDENCE_ASKED_FOR back=yes                                          ; EVIDENCE_ASKED_FOR 2026-11-16
            # it stands until the agency says something
            2026-06-16 SENT_BACK back=yes                                                   ; SENT_BACK 2026-06-16
            2026-11-16 SENT_BACK back=yes | 2026-11-17 CHANGED                              ; SENT_BACK 2026-11-16
            2026-11-16 SENT_BACK back=yes | 2026-11-17 UPDATED back=no                      ; ''
            2026-11-09 SENT_BACK back=yes | 2026-11-16 EVIDENCE_ASKED_FOR                   ; EVIDENCE_ASKED_FOR 2026-11-16
            2026-11-09 SENT_BACK back=yes | 2026-11-11 UPDATED back=no | 2026-11-16 SENT_BACK back=yes ; SENT_BACK 2026-11-16
            """)
    void whatWasSentBackIsToldUntilItIsAnswered(String history, String happened) {
        assertThat(happened("2026-10-01 ISSUED lead=1 | " + history)).isEqualTo(happened);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-16 DATE_AGREED due=2027-06-30                                           ; DATE_AGREED 2026-11-16
            2026-11-09 DATE_ASKED_FOR asked=2027-06-30 | 2026-11-16 DATE_AGREED due=2027-06-30 asked=none ; DATE_AGREED 2026-11-16
            2026-11-09 DATE_ASKED_FOR asked=2027-06-30 | 2026-11-16 DATE_AGREED due=2027-05-31 asked=none ; OTHER_DATE_AGREED 2026-11-16
            2026-11-09 DATE_ASKED_FOR asked=2027-06-30 | 2026-11-16 DATE_REFUSED asked=none ; DATE_REFUSED 2026-11-16
            2026-11-09 DATE_ASKED_FOR asked=2027-06-30                                      ; ''
            # the last decision counts
            2026-11-09 DATE_REFUSED | 2026-11-16 DATE_AGREED due=2027-06-30                 ; DATE_AGREED 2026-11-16
            2026-11-09 DATE_AGREED due=2027-06-30 | 2026-11-16 DATE_REFUSED                 ; DATE_REFUSED 2026-11-16
            2026-11-09 DATE_AGREED due=2027-06-30 | 2026-11-16 UPDATED                      ; DATE_AGREED 2026-11-09
            2026-10-20 DATE_AGREED due=2027-06-30                                           ; ''
            """)
    void aDateDecidedIsToldForAWhile(String history, String happened) {
        assertThat(happened("2026-10-01 ISSUED lead=1 due=2026-12-04 | " + history)).isEqualTo(happened);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-16 SIGNED_OFF progress=SIGNED_OFF                                       ; SIGNED_OFF 2026-11-16
            2026-10-20 SIGNED_OFF progress=SIGNED_OFF                                       ; ''
            2026-11-16 SIGNED_OFF progress=SIGNED_OFF | 2026-11-18 IMPACT_CHECKED           ; SIGNED_OFF 2026-11-16
            2026-11-16 CLOSED progress=CLOSED                                               ; ''
            2026-11-16 UPDATED progress=COMPLETE                                            ; ''
            2026-11-16 SIGNED_OFF progress=SIGNED_OFF | 2026-11-18 REOPENED progress=IN_PROGRESS ; NOW_LEAD 2026-11-02
            """)
    void ofWhatIsDoneOnlyTheSignOffIsTold(String history, String happened) {
        assertThat(happened("2026-11-02 ISSUED lead=1 | " + history)).isEqualTo(happened);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-02 ISSUED lead=1 | 2026-11-10 DATE_AGREED due=2027-06-30 | 2026-11-16 SENT_BACK back=yes ; NOW_LEAD 2026-11-02, DATE_AGREED 2026-11-10, SENT_BACK 2026-11-16
            2026-10-01 SENT_BACK back=yes | 2026-11-10 DATE_REFUSED | 2026-11-16 LEAD_NAMED lead=2 ; SENT_BACK 2026-10-01, DATE_REFUSED 2026-11-10, NOW_LEAD 2026-11-16
            """)
    void severalAreToldOldestFirst(String history, String happened) {
        assertThat(happened(history)).isEqualTo(happened);
    }

    private static String happened(String history) {
        return new Happened(Histories.history(history), TODAY).all().stream()
                .map(fallen -> fallen.step() + " " + fallen.on()).collect(Collectors.joining(", "));
    }
}
