package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.Difference.NEW;
import static org.followthrough.plan.Difference.NEWLY_OVERDUE;
import static org.followthrough.plan.Difference.SENT_BACK;
import static org.followthrough.plan.Difference.SIGNED_OFF;
import static org.followthrough.plan.Difference.SLIPPED;
import static org.followthrough.plan.Difference.WITHDRAWN;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is the history of one action, compared between the ends of two days. */
class ComparisonTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 31);
    private static final LocalDate TO = LocalDate.of(2026, 11, 20);

    private static PositionFixture before() {
        return anAction().since("2026-09-01");
    }

    private static PositionFixture after() {
        return anAction().since("2026-11-10");
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                row("nothing happened", Set.of(), before().due("2026-12-31")),
                row("updated, and as it was", Set.of(), before().due("2026-12-31"),
                        after().due("2026-12-31").by(Cause.UPDATED)),
                row("added on the first day is not new", Set.of(), anAction().since("2026-10-31").due("2026-12-31")),
                row("added the day after", Set.of(NEW), anAction().since("2026-11-01").due("2026-12-31")),
                row("signed off", Set.of(SIGNED_OFF), before().that(Progress.COMPLETE),
                        after().that(Progress.SIGNED_OFF)),
                row("signed off before", Set.of(), before().that(Progress.SIGNED_OFF)),
                row("complete is not done", Set.of(), before(), after().that(Progress.COMPLETE)),
                row("signed off and opened again", Set.of(), before(), after().that(Progress.SIGNED_OFF),
                        anAction().since("2026-11-15")),
                row("a later date", Set.of(SLIPPED), before().due("2026-12-31"), after().due("2027-01-31")),
                row("an earlier date", Set.of(), before().due("2027-01-31"), after().due("2026-12-31")),
                row("moved there and back", Set.of(), before().due("2026-12-31"), after().due("2027-01-31"),
                        anAction().since("2026-11-15").due("2026-12-31")),
                row("a first date", Set.of(), before(), after().due("2026-12-31")),
                row("new, and moved since", Set.of(NEW, SLIPPED), after().due("2026-12-31"),
                        anAction().since("2026-11-15").firstDue("2026-12-31").due("2027-03-31")),
                row("became overdue", Set.of(NEWLY_OVERDUE), before().due("2026-11-19")),
                row("due on the second day", Set.of(), before().due("2026-11-20")),
                row("overdue on the first day already", Set.of(), before().due("2026-10-30")),
                row("due on the first day", Set.of(NEWLY_OVERDUE), before().due("2026-10-31")),
                row("late, moved, late again", Set.of(SLIPPED), before().due("2026-10-01"), after().due("2026-11-12")),
                row("sent back", Set.of(SENT_BACK), before().that(Progress.COMPLETE),
                        after().by(Cause.SENT_BACK).sentBack()),
                row("sent back and updated since", Set.of(SENT_BACK), before().that(Progress.COMPLETE),
                        after().by(Cause.SENT_BACK).sentBack(), anAction().since("2026-11-15").by(Cause.UPDATED)),
                row("asked for more evidence", Set.of(SENT_BACK), before().that(Progress.COMPLETE),
                        after().by(Cause.EVIDENCE_ASKED_FOR).sentBack()),
                row("sent back before", Set.of(), before().by(Cause.SENT_BACK).sentBack()),
                row("withdrawn", Set.of(WITHDRAWN), before(), after().that(Progress.CLOSED).by(Cause.CLOSED)),
                row("withdrawn when overdue", Set.of(WITHDRAWN), before().due("2026-11-05"),
                        after().due("2026-11-05").that(Progress.CLOSED)));
    }

    private static Arguments row(String what, Set<Difference> differences, PositionFixture... history) {
        return Arguments.of(what, differences, Arrays.stream(history).map(PositionFixture::build).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("histories")
    void saysWhatIsDifferent(String what, Set<Difference> differences, List<Position> history) {
        Comparison comparison = Comparison.of(List.of(history), FROM, TO);

        assertThat(Arrays.stream(Difference.values()).filter(one -> comparison.count(one) > 0)
                .collect(Collectors.toSet())).isEqualTo(differences);
    }

    @Test
    void aChangeKnowsWhenItWasDueAndWhichVersionMovedIt() {
        Position was = before().due("2026-12-31").build();
        Position moved = after().due("2027-01-31").by(Cause.DATE_AGREED).build();
        Position updated = anAction().since("2026-11-15").due("2027-01-31").by(Cause.UPDATED).build();

        Comparison.Change change = Comparison.of(List.of(List.of(was, moved, updated)), FROM, TO).of(SLIPPED).get(0);

        assertThat(change).isEqualTo(new Comparison.Change(was, updated, moved));
        assertThat(change.dueBefore()).isEqualTo("2026-12-31");
    }
}
