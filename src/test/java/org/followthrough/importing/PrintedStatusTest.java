package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.importing.StatusReading.Kind;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedStatusTest {

    private static final Legend NO_KEY = Legend.of(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Complete                              | COMPLETE    | ON_TRACK  | -          | SAID",
            "Completed.                            | COMPLETE    | ON_TRACK  | -          | SAID",
            "Complete 04/03/2020                   | COMPLETE    | ON_TRACK  | 2020-03-04 | SAID",
            "Completed: 26 October 2016            | COMPLETE    | ON_TRACK  | 2016-10-26 | SAID",
            "Complete and ongoing: 31 October 2016 | COMPLETE    | ON_TRACK  | 2016-10-31 | COMPLETE_AND_GOING_ON",
            "Fully Achieved                        | COMPLETE    | ON_TRACK  | -          | SAID",
            "awaiting-review                       | COMPLETE    | ON_TRACK  | -          | SAID",
            "Blue                                  | COMPLETE    | ON_TRACK  | -          | SAID",
            "1                                     | COMPLETE    | ON_TRACK  | -          | SAID",
            "2                                     | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "3                                     | IN_PROGRESS | AT_RISK   | -          | SAID",
            "4                                     | IN_PROGRESS | OFF_TRACK | -          | SAID",
            "R                                     | IN_PROGRESS | OFF_TRACK | -          | SAID",
            "Amber                                 | IN_PROGRESS | AT_RISK   | -          | SAID",
            "green                                 | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Green - complete                      | COMPLETE    | ON_TRACK  | -          | SAID",
            "On target                             | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "being-progressed                      | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Ongoing                               | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Not complete                          | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Partially complete                    | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Incomplete                            | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "To be completed                       | IN_PROGRESS | ON_TRACK  | -          | SAID",
            "Not started                           | NOT_STARTED | ON_TRACK  | -          | SAID",
            "Not yet achieved                      | IN_PROGRESS | OFF_TRACK | -          | SAID",
            "Unachieved                            | IN_PROGRESS | OFF_TRACK | -          | SAID",
            "Red Amber Green                       | IN_PROGRESS | ON_TRACK  | -          | NOT_UNDERSTOOD",
            "see minutes                           | IN_PROGRESS | ON_TRACK  | -          | NOT_UNDERSTOOD"})
    void readsAStatusCell(String printed, Progress progress, Confidence confidence, LocalDate on, Kind kind) {
        StatusReading reading = PrintedStatus.read(List.of(new PrintedStatus.Cell("Status", printed)),
                "Some work was done",
                DateReading.NOTHING, NO_KEY);
        assertThat(reading).isEqualTo(new StatusReading(printed, progress, confidence, on, kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Team checks policies. Completed.               | COMPLETE    | -          | SAID",
            "Booklet made.~Completed                        | COMPLETE    | -          | SAID",
            "Ongoing audits in place.~Completed.            | COMPLETE    | -          | COMPLETE_AND_GOING_ON",
            "Complete: list published                       | COMPLETE    | -          | SAID",
            "Action complete. Staff were briefed.           | COMPLETE    | -          | SAID",
            "All staff briefed. Completed 4 March 2020      | COMPLETE    | 2020-03-04 | SAID",
            "To be completed when staff are in post         | IN_PROGRESS | -          | NOT_SAID",
            "Audit completed by two of five teams           | IN_PROGRESS | -          | NOT_SAID",
            "Actions completed and built into Business Plan.| IN_PROGRESS | -          | NOT_SAID",
            "No progress                                    | NOT_STARTED | -          | NOT_SAID",
            "''                                             | NOT_STARTED | -          | NOT_SAID"})
    void readsAStatementInTheProgress(String note, Progress progress, LocalDate on, Kind kind) {
        StatusReading reading = PrintedStatus.read(List.of(), note.replace('~', '\n'), DateReading.NOTHING, NO_KEY);
        assertThat(reading.progress()).isEqualTo(progress);
        assertThat(reading.completedOn()).isEqualTo(on);
        assertThat(reading.kind()).isEqualTo(kind);
    }

    @Test
    void aCompletionDateSaysComplete() {
        StatusReading reading = PrintedStatus.read(List.of(new PrintedStatus.Cell("RAG", "Green")), "",
                PrintedDate.read("26 June 2019: list on the website"), NO_KEY);
        assertThat(reading.progress()).isEqualTo(Progress.COMPLETE);
        assertThat(reading.completedOn()).isEqualTo("2019-06-26");
    }

    @Test
    void aTickSaysWhatItsHeadingSays() {
        assertThat(PrintedStatus.read(List.of(new PrintedStatus.Cell("Achieved (tick)", "✓")), "", DateReading.NOTHING,
                NO_KEY).progress()).isEqualTo(Progress.COMPLETE);
        assertThat(PrintedStatus.read(List.of(new PrintedStatus.Cell("On target to achieve", "Yes")), "",
                DateReading.NOTHING, NO_KEY).progress()).isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void thePlansOwnKeyWins() {
        Legend key = Legend.of(List.of("Key: 1 - Not started", "2 Fully achieved", "A story of no code"));
        assertThat(PrintedStatus.read(List.of(new PrintedStatus.Cell("Category", "1")), "", DateReading.NOTHING, key)
                .progress()).isEqualTo(Progress.NOT_STARTED);
        assertThat(PrintedStatus.read(List.of(new PrintedStatus.Cell("Category", "2")), "", DateReading.NOTHING, key)
                .progress()).isEqualTo(Progress.COMPLETE);
    }
}
