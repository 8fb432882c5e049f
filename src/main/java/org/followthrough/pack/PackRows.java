package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.challenge.Challenge;
import org.followthrough.pack.PackList.Columns;
import org.followthrough.pack.PackList.Row;
import org.followthrough.people.BoardRule;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Position;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.Title;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** What is printed of an action, in whatever list of the pack it stands. */
final class PackRows {

    private static final Words WORDS = Words.of(PackRows.class);

    private final PackFacts facts;
    private final LocalDate asAt;
    private final Map<Long, Challenge> challenges = new HashMap<>();

    PackRows(PackFacts facts) {
        this.facts = facts;
        this.asAt = facts.asAt();
        facts.escalations().forEach(escalation -> escalation.actions()
                .forEach(action -> challenges.put(action.actionId(), escalation.challenge())));
    }

    /** What a list says of each of its actions. */
    record About(Function<Position, List<String>> when, Function<Position, Integer> number,
                 Function<Position, String> words, Function<Position, String> next) {
    }

    /** A list of actions under the heads and sentences of its key; {@code {0}} is how many, {@code {1}} the days. */
    PackList list(String key, List<Position> positions, About about) {
        int days = facts.rules().of(BoardRule.NO_UPDATE);
        return new PackList(WORDS.say(key, days), WORDS.say(key + ".sentence", positions.size(), days), columns(key),
                positions.stream().map(position -> row(position, about)).toList());
    }

    private Row row(Position position, About about) {
        Action action = words(position);
        return new Row(null, action.reference(), action.title(), null, agency(position), about.when.apply(position),
                about.number.apply(position), PackStatus.of(position, asAt), about.words.apply(position),
                about.next.apply(position));
    }

    /** The heads of a list; one without a head of numbers has no such column. */
    Columns columns(String key) {
        String number = WORDS.say(key + ".number");
        return new Columns(WORDS.say("reference"), WORDS.say("action"), null, WORDS.say("lead"),
                WORDS.say(key + ".when"), number.isEmpty() ? null : number, WORDS.say(key + ".words"));
    }

    /** The heads of a full plan. */
    Columns fullColumns() {
        return new Columns(WORDS.say("reference"), WORDS.say("action"), WORDS.say("success"), WORDS.say("lead"),
                WORDS.say("open.when"), null, WORDS.say("open.words"));
    }

    /** An open action of a review, under its recommendation. */
    Row open(Position position) {
        Action action = words(position);
        return new Row(recommendation(position.recommendationId()), action.reference(), action.title(), null,
                agency(position), dueLines(position), overdueDays(position), PackStatus.of(position, asAt),
                said(position), null);
    }

    /** An action of a full plan, with all that was agreed. */
    Row full(Position position) {
        Action action = words(position);
        String success = action.state().wording().successMeasure();
        return new Row(recommendation(position.recommendationId()), action.reference(),
                action.state().wording().text(), success == null ? "" : success, agency(position), dueLines(position),
                null, PackStatus.of(position, asAt), said(position), null);
    }

    Action words(Position position) {
        return facts.words().get(position.actionId());
    }

    String agency(Position position) {
        return facts.agencies().get(position.leadAgencyId());
    }

    Integer overdueDays(Position position) {
        return position.isOverdue(asAt) ? position.daysOverdue(asAt) : null;
    }

    /** The due date, the first one where it is another, and how often it moved. */
    List<String> dueLines(Position position) {
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

    /** The last update with its day; the days without one stand in a column of their own. */
    String said(Position position) {
        String note = words(position).state().note();
        if (note == null) {
            return WORDS.say("said.nothing");
        }
        return position.lastUpdateAt() == null ? note
                : WORDS.say("said", London.shortDate(London.dayOf(position.lastUpdateAt())), note);
    }

    String evidence(Position position) {
        String evidence = words(position).state().evidence();
        int pieces = position.evidenceCount();
        return evidence == null ? WORDS.say("evidence", pieces) : pieces < 2 ? evidence
                : WORDS.say("evidence.more", evidence, pieces);
    }

    /** What happens next; null where nothing is said. */
    String next(Position position) {
        return NextStep.say(position, asAt, facts.rules(), challenges.get(position.actionId()));
    }

    String recommendation(long id) {
        Recommendation recommendation = facts.recommendations().get(id);
        if (recommendation == null) {
            return "";
        }
        String number = recommendation.state().numberPrinted();
        String text = Title.of(recommendation.state().text());
        return number == null ? text : WORDS.say("recommendation", number, text);
    }
}
