package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.followthrough.pack.PackList.Columns;
import org.followthrough.pack.PackList.Row;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** The lists of actions in a pack: which actions stand where, in what order, and what is printed of each. */
final class PackActions {

    private static final Words WORDS = Words.of(PackActions.class);

    private final List<Position> standing;
    private final Map<Long, Action> words;
    private final Function<Long, String> agency;
    private final LocalDate asAt;
    private final LocalDate since;
    private final BoardRules rules;

    /**
     * @param words what each action says, by its id
     * @param since the day the last pack was about
     */
    PackActions(List<Position> standing, List<Action> words, Function<Long, String> agency, LocalDate asAt,
                LocalDate since, BoardRules rules) {
        this.standing = standing;
        this.words = new HashMap<>();
        words.forEach(action -> this.words.put(action.id(), action));
        this.agency = agency;
        this.asAt = asAt;
        this.since = since;
        this.rules = rules;
    }

    /** What needs attention first. Each action stands in the first list it belongs to; requests are listed all. */
    List<PackList> exceptions() {
        Set<Long> listed = new HashSet<>();
        List<PackList> lists = new ArrayList<>();
        lists.add(list("overdue", once(listed, position -> position.isOverdue(asAt)),
                position -> position.daysOverdue(asAt), this::dueLines));
        lists.add(list("offTrack", once(listed, position -> position.headline(asAt) == Headline.OFF_TRACK), null,
                this::dueLines));
        lists.add(list("sentBack", once(listed, position -> position.headline(asAt) == Headline.SENT_BACK), null,
                this::dueLines));
        lists.add(list("needsADate", once(listed, Position::needsADate), null, this::printedDate));
        lists.add(list("noUpdate", once(listed, position -> position.isWithoutUpdate(asAt, rules)),
                position -> position.daysSinceUpdate(asAt), this::dueLines));
        lists.add(list("dateAskedFor", such(Position::waitsForADate),
                Position::timesMoved, this::askedForLines));
        return lists;
    }

    /** What waits for the sub-committee, and what it has signed off since the last pack. */
    List<PackList> signOff() {
        List<Position> waiting = such(Position::isWaiting).stream()
                .sorted(Comparator.comparingInt((Position position) -> position.daysWaiting(asAt)).reversed()).toList();
        List<Position> signedOff = such(position -> position.progress() == Progress.SIGNED_OFF
                && position.signedOffOn() != null && position.signedOffOn().isAfter(since));
        return List.of(
                list("waiting", waiting, position -> position.daysWaiting(asAt),
                        position -> List.of(London.shortDate(position.completedOn())), this::evidence),
                list("signedOff", signedOff, null, position -> List.of(London.shortDate(position.signedOffOn())),
                        this::evidence));
    }

    /** The open actions of one review, under their recommendations. */
    PackList open(long reviewId, Function<Long, String> recommendation) {
        Comparator<Position> byPlan = Comparator.comparingLong(Position::recommendationId)
                .thenComparingInt(Position::position).thenComparingLong(Position::actionId);
        List<Row> rows = standing.stream()
                .filter(position -> position.reviewId() == reviewId && position.progress().isOpen()).sorted(byPlan)
                .map(position -> row(position, recommendation.apply(position.recommendationId()),
                        overdueDays(position), dueLines(position), said(position))).toList();
        return new PackList("", rows.isEmpty() ? WORDS.say("open.none") : "", columns("overdue"), rows);
    }

    private Integer overdueDays(Position position) {
        return position.isOverdue(asAt) ? position.daysOverdue(asAt) : null;
    }

    private List<Position> once(Set<Long> listed, Predicate<Position> such) {
        List<Position> found = such(position -> such.test(position) && !listed.contains(position.actionId()));
        found.forEach(position -> listed.add(position.actionId()));
        return found;
    }

    private List<Position> such(Predicate<Position> such) {
        return standing.stream().filter(such).sorted(ActionOrder.URGENCY.comparator(false, asAt, position -> 0))
                .toList();
    }

    private PackList list(String key, List<Position> positions, Function<Position, Integer> number,
                            Function<Position, List<String>> when) {
        return list(key, positions, number, when, this::said);
    }

    private PackList list(String key, List<Position> positions, Function<Position, Integer> number,
                            Function<Position, List<String>> when, Function<Position, String> about) {
        int days = rules.of(BoardRule.NO_UPDATE);
        return new PackList(WORDS.say(key, days), WORDS.say(key + ".sentence", positions.size(), days), columns(key),
                positions.stream().map(position -> row(position, null,
                        number == null ? null : number.apply(position), when.apply(position), about.apply(position)))
                        .toList());
    }

    private static Columns columns(String key) {
        String number = WORDS.say(key + ".number");
        return new Columns(WORDS.say("reference"), WORDS.say("action"), WORDS.say("lead"), WORDS.say(key + ".when"),
                number.isEmpty() ? null : number, WORDS.say(key + ".words"));
    }

    private Row row(Position position, String group, Integer number, List<String> when, String about) {
        Action action = words.get(position.actionId());
        return new Row(group, action.reference(), action.title(), agency.apply(position.leadAgencyId()), when, number,
                PackStatus.of(position, asAt), about);
    }

    private List<String> dueLines(Position position) {
        List<String> lines = new ArrayList<>();
        lines.add(ActionWords.shortDue(position));
        if (position.firstDue() != null && !position.firstDue().equals(position.due())) {
            lines.add("(" + London.shortDate(position.firstDue()) + ")");
        }
        if (position.timesMoved() > 0) {
            lines.add(WORDS.say("moved", position.timesMoved()));
        }
        return lines;
    }

    private List<String> printedDate(Position position) {
        String printed = words.get(position.actionId()).state().dates().dueText();
        return List.of(printed == null ? ActionWords.shortDue(position) : printed);
    }

    private List<String> askedForLines(Position position) {
        return List.of(ActionWords.shortDue(position),
                WORDS.say("askedFor", London.shortDate(position.dateAskedFor())));
    }

    /** The last update with its day; the days without one stand in a column of their own. */
    private String said(Position position) {
        String note = words.get(position.actionId()).state().note();
        if (note == null) {
            return WORDS.say("said.nothing");
        }
        return position.lastUpdateAt() == null ? note
                : WORDS.say("said", London.shortDate(London.dayOf(position.lastUpdateAt())), note);
    }

    private String evidence(Position position) {
        String evidence = words.get(position.actionId()).state().evidence();
        return evidence == null ? WORDS.say("evidence.none") : evidence;
    }
}
