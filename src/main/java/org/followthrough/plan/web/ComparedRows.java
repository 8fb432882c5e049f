package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Comparison;
import org.followthrough.plan.Difference;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts words to what changed between two days. */
@Component
class ComparedRows {

    private static final Words WORDS = Words.of(ComparedRows.class);

    private final ActionRows rows;
    private final Plans plans;

    ComparedRows(ActionRows rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    /** The rows of these changes, in their order. */
    List<Row> of(Difference difference, List<Comparison.Change> changes, Comparison comparison, Person reader,
                 AsAt asAt) {
        List<ActionRow> words = rows.of(changes.stream().map(Comparison.Change::after).toList(), reader, asAt,
                asAt.on(Address.of(ActionList.PATH)));
        List<Action> events = plans.words(changes.stream().map(Comparison.Change::event).toList());
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Comparison.Change change = changes.get(i);
            all.add(new Row(words.get(i), then(change.before(), comparison),
                    what(difference, change, comparison),
                    difference == Difference.NEWLY_OVERDUE ? null : events.get(i).version().reason()));
        }
        return all;
    }

    /** What is different, as a sentence of the page: 3 new actions. */
    static String counted(Difference difference, int count) {
        return WORDS.say("count." + difference, count);
    }

    /** What a link to the actions says. */
    static String name(Difference difference) {
        return WORDS.say("name." + difference);
    }

    private static String then(Position before, Comparison comparison) {
        return before == null ? WORDS.say("then.none") : ActionWords.headline(before, comparison.from());
    }

    private static String what(Difference difference, Comparison.Change change, Comparison comparison) {
        Position after = change.after();
        String day = London.shortDate(London.dayOf(change.event().effectiveAt()));
        return switch (difference) {
            case SLIPPED -> WORDS.say("what.SLIPPED", London.shortDate(change.dueBefore()),
                    London.shortDate(after.due()), ChronoUnit.DAYS.between(change.dueBefore(), after.due()));
            case NEWLY_OVERDUE -> WORDS.say("what.NEWLY_OVERDUE", London.shortDate(after.due()),
                    after.daysOverdue(comparison.to()));
            default -> WORDS.say("what." + difference, day);
        };
    }

    /**
     * What a table shows of one change.
     *
     * @param then the headline on the first day
     * @param reason in the words of who recorded it; may be null
     */
    record Row(ActionRow action, String then, String what, String reason) implements Serializable {
    }
}
