package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackList.Row;
import org.followthrough.pack.PackRows.About;
import org.followthrough.plan.Action;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** What waits for the sub-committee, what it has signed off since the last pack, and whether practice changed. */
final class PackSignOff {

    private static final Words WORDS = Words.of(PackSignOff.class);

    private final PackFacts facts;
    private final PackRows rows;
    private final LocalDate asAt;

    PackSignOff(PackFacts facts, PackRows rows) {
        this.facts = facts;
        this.rows = rows;
        this.asAt = facts.asAt();
    }

    Chapter write() {
        List<PackList> lists = new ArrayList<>();
        lists.add(waiting());
        lists.add(signedOff());
        PackList checksDue = checksDue();
        boolean anyDue = !checksDue.rows().isEmpty();
        if (anyDue) {
            lists.add(checksDue);
        }
        if (!facts.checked().isEmpty()) {
            lists.add(checksDone());
        }
        return new Chapter(WORDS.say("heading"), anyDue ? "" : checksDue.sentence(), lists);
    }

    private PackList waiting() {
        List<Position> waiting = facts.standing().stream().filter(Position::isWaiting)
                .sorted(Comparator.comparingInt((Position position) -> position.daysWaiting(asAt)).reversed()
                        .thenComparing(Position::actionId)).toList();
        return rows.list("waiting", waiting, new About(
                position -> day(position.completedOn()), position -> position.daysWaiting(asAt), rows::evidence,
                position -> null));
    }

    private PackList signedOff() {
        List<Position> signedOff = facts.standing().stream()
                .filter(position -> position.progress() == Progress.SIGNED_OFF && facts.isNew(position.signedOffOn()))
                .sorted(Comparator.comparing(Position::signedOffOn).thenComparing(Position::actionId)).toList();
        return rows.list("signedOff", signedOff,
                new About(position -> day(position.signedOffOn()), position -> null, rows::evidence, position -> null));
    }

    private PackList checksDue() {
        List<Position> due = facts.standing().stream().filter(position -> position.isImpactCheckDue(asAt))
                .sorted(Comparator.comparing(Position::impactCheckOn).thenComparing(Position::actionId)).toList();
        return rows.list("checkDue", due, new About(
                position -> List.of(London.shortDate(position.impactCheckOn()),
                        WORDS.say("signedOffOn", London.shortDate(position.signedOffOn()))),
                position -> null, rows::evidence, position -> null));
    }

    private PackList checksDone() {
        PackList heads = rows.list("checkDone", List.of(), null);
        List<Row> done = facts.checked().stream().sorted(Comparator.comparing(Action::reference)).map(this::answer)
                .toList();
        return new PackList(heads.heading(), WORDS.say("checkDone.sentence", done.size()), heads.columns(), done);
    }

    private Row answer(Action checked) {
        String answer = WORDS.say("impact." + checked.state().impact());
        String reason = checked.version().reason();
        return new Row(null, checked.reference(), checked.title(), null,
                facts.agencies().get(checked.state().lead().agencyId()),
                day(London.dayOf(checked.version().effectiveAt())), null, null,
                reason == null ? answer : answer + " " + reason, null);
    }

    private static List<String> day(LocalDate day) {
        return day == null ? List.of() : List.of(London.shortDate(day));
    }
}
