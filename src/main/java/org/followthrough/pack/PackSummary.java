package org.followthrough.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.dashboard.BoardPosition.Said;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackContent.Tile;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** The page that stands alone. */
final class PackSummary {

    private static final Words WORDS = Words.of(PackSummary.class);
    /** More bars than this make the chart too tall for its page. */
    private static final int BARS = 8;

    private final PackFacts facts;
    private final Said said;

    PackSummary(PackFacts facts, Said said) {
        this.facts = facts;
        this.said = said;
    }

    /** @param earlier the same actions as they stood on the last pack's day */
    Summary write(PackChart byAgency, List<Position> earlier) {
        return new Summary(said.finding(), position(), tiles(said.now(), said.before(), facts.rules()),
                WORDS.say("asks"), said.decisions(), WORDS.say("asks.none"),
                byAgency.atMost(BARS, WORDS.say("agency.others")), WORDS.say("changes"), changes(earlier),
                completeness());
    }

    private String position() {
        return WORDS.say(facts.order().lastPack() == null ? "position.first" : "position",
                London.longDate(facts.asAt()), London.longDate(facts.since()));
    }

    static List<Tile> tiles(Tally now, Tally before, BoardRules rules) {
        return List.of(tile(QuickLink.OVERDUE, now, before, rules), tile(QuickLink.DUE_SOON, now, before, rules),
                tile(QuickLink.WAITING, now, before, rules),
                new Tile(now.of(Headline.ON_TRACK), ActionWords.name(Headline.ON_TRACK),
                        was(before, before.of(Headline.ON_TRACK))),
                tile(QuickLink.SIGNED_OFF, now, before, rules));
    }

    private static Tile tile(QuickLink link, Tally now, Tally before, BoardRules rules) {
        return new Tile(now.of(link), ActionWords.name(link, rules), was(before, before.of(link)));
    }

    private static String was(Tally before, int count) {
        return before.total() == 0 ? "" : WORDS.say("was", count);
    }

    private List<String> changes(List<Position> before) {
        Map<Long, Position> earlier = before.stream()
                .collect(Collectors.toMap(Position::actionId, position -> position));
        int signedOff = 0;
        int becameOverdue = 0;
        int moved = 0;
        int added = 0;
        for (Position now : facts.standing()) {
            Position then = earlier.get(now.actionId());
            signedOff += now.progress() == Progress.SIGNED_OFF
                    && (then == null || then.progress() != Progress.SIGNED_OFF) ? 1 : 0;
            becameOverdue += now.isOverdue(facts.asAt()) && (then == null || !then.isOverdue(facts.since())) ? 1 : 0;
            moved += now.timesMoved() > (then == null ? 0 : then.timesMoved()) ? 1 : 0;
            added += then == null ? 1 : 0;
        }
        return List.of(WORDS.say("changes.done", signedOff, becameOverdue), WORDS.say("changes.moved", moved),
                WORDS.say("changes.added", added));
    }

    /** Counted from the last month end, whenever the last pack was: updates are asked for each month. */
    private String completeness() {
        LocalDate monthBefore = MonthEnds.before(facts.asAt());
        List<Position> open = facts.standing().stream().filter(position -> position.progress().isOpen()).toList();
        long silent = open.stream().filter(position -> position.lastUpdateAt() == null
                || !London.dayOf(position.lastUpdateAt()).isAfter(monthBefore)).count();
        long noDate = open.stream().filter(Position::needsADate).count();
        return WORDS.say("completeness", silent, open.size(), noDate);
    }
}
