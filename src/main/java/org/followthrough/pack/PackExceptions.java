package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengedAction;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackFacts.Escalation;
import org.followthrough.pack.PackList.Columns;
import org.followthrough.pack.PackList.Row;
import org.followthrough.pack.PackRows.About;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationClosing;
import org.followthrough.plan.Title;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** What needs attention first. Each action stands in the first list it belongs to; requests are listed all. */
final class PackExceptions {

    private static final Words WORDS = Words.of(PackExceptions.class);

    private final PackFacts facts;
    private final PackRows rows;
    private final LocalDate asAt;
    private final Set<Long> listed = new HashSet<>();

    PackExceptions(PackFacts facts, PackRows rows) {
        this.facts = facts;
        this.rows = rows;
        this.asAt = facts.asAt();
    }

    Chapter write() {
        List<PackList> lists = new ArrayList<>();
        lists.add(late("overdue", once(position -> position.isOverdue(asAt))));
        lists.add(late("offTrack", once(position -> position.headline(asAt) == Headline.OFF_TRACK)));
        lists.add(late("sentBack", once(position -> position.headline(asAt) == Headline.SENT_BACK)));
        lists.add(rows.list("needsADate", once(Position::needsADate),
                new About(this::printedDate, position -> null, rows::said, rows::next)));
        lists.add(rows.list("noUpdate", once(position -> position.isWithoutUpdate(asAt, facts.rules())),
                new About(rows::dueLines, position -> position.daysSinceUpdate(asAt), rows::said, rows::next)));
        lists.add(rows.list("dateAskedFor", such(Position::waitsForADate),
                new About(this::fromAndTo, Position::timesMoved, this::reason, position -> null)));
        lists.add(escalations());
        addUnlessEmpty(lists, closed());
        addUnlessEmpty(lists, withdrawn());
        return new Chapter(WORDS.say("heading"), WORDS.say("sentence"), lists);
    }

    private PackList late(String key, List<Position> positions) {
        return rows.list(key, positions, new About(rows::dueLines, rows::overdueDays, rows::said, rows::next));
    }

    private List<Position> once(Predicate<Position> such) {
        List<Position> found = such(position -> such.test(position) && !listed.contains(position.actionId()));
        found.forEach(position -> listed.add(position.actionId()));
        return found;
    }

    private List<Position> such(Predicate<Position> such) {
        return facts.standing().stream().filter(such)
                .sorted(ActionOrder.URGENCY.comparator(false, asAt, position -> 0)).toList();
    }

    private List<String> printedDate(Position position) {
        String printed = rows.words(position).state().dates().dueText();
        return List.of(printed == null ? ActionWords.shortDue(position) : printed);
    }

    private List<String> fromAndTo(Position position) {
        return List.of(ActionWords.shortDue(position), WORDS.say("to", London.shortDate(position.dateAskedFor())));
    }

    private String reason(Position position) {
        return facts.asked().getOrDefault(position.actionId(), WORDS.say("reason.none"));
    }

    private PackList escalations() {
        List<Row> open = facts.escalations().stream().map(this::escalation).toList();
        return new PackList(WORDS.say("escalations"), WORDS.say("escalations.sentence", open.size()),
                new Columns(WORDS.say("escalations.number"), WORDS.say("escalations.about"), null,
                        WORDS.say("escalations.agency"), WORDS.say("escalations.when"), null,
                        WORDS.say("escalations.answer")), open);
    }

    private Row escalation(Escalation escalation) {
        Challenge challenge = escalation.challenge();
        String about = WORDS.say("escalation", challenge.toWhom(), escalation.actions().size(),
                escalation.actions().stream().map(ChallengedAction::reference).collect(Collectors.joining(", ")));
        return new Row(null, String.valueOf(challenge.number()), about, null, challenge.agencyName(),
                List.of(WORDS.say("escalation.raised", London.shortDate(challenge.raisedOn())),
                        WORDS.say("escalation.due", London.shortDate(challenge.answerDue()))), null, null,
                answer(challenge), null);
    }

    /** What was sent or answered after the pack's day is not known yet. */
    private String answer(Challenge challenge) {
        if (challenge.isAnsweredBy(asAt)) {
            return WORDS.say("escalation.answered", London.shortDate(challenge.answeredOn()), challenge.answer());
        }
        if (!challenge.isSentBy(asAt)) {
            return WORDS.say("escalation.toSend");
        }
        return WORDS.say(challenge.answerDue().isBefore(asAt) ? "escalation.late" : "escalation.waits");
    }

    /** Closing what is not done cannot pass unseen. */
    private PackList closed() {
        return rows.list("closed", such(position -> position.progress() == Progress.CLOSED
                        && facts.isNew(London.dayOf(position.effectiveAt()))),
                new About(rows::dueLines, position -> null,
                        position -> reasonOrNone(rows.words(position).version().reason()), position -> null));
    }

    private PackList withdrawn() {
        List<Row> withdrawn = facts.withdrawn().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().decision().decidedOn()))
                .map(this::withdrawn).toList();
        return new PackList(WORDS.say("withdrawn"), WORDS.say("withdrawn.sentence", withdrawn.size()),
                new Columns(WORDS.say("withdrawn.number"), WORDS.say("withdrawn.text"), null,
                        WORDS.say("withdrawn.review"), WORDS.say("withdrawn.when"), null,
                        WORDS.say("withdrawn.reason")), withdrawn);
    }

    private Row withdrawn(Map.Entry<Long, RecommendationClosing> entry) {
        Recommendation recommendation = facts.recommendations().get(entry.getKey());
        String number = recommendation.state().numberPrinted();
        String review = facts.reviews().stream().filter(one -> one.id() == recommendation.reviewId())
                .map(one -> one.name()).findFirst().orElse("");
        return new Row(null, number == null ? "\u2013" : number, Title.of(recommendation.state().text()), null, review,
                List.of(London.shortDate(entry.getValue().decision().decidedOn()),
                        WORDS.say("by", entry.getValue().decision().decidedBy())), null, null,
                reasonOrNone(entry.getValue().decision().reason()), null);
    }

    private static String reasonOrNone(String reason) {
        return reason == null ? WORDS.say("reason.none") : reason;
    }

    private static void addUnlessEmpty(List<PackList> lists, PackList list) {
        if (!list.rows().isEmpty()) {
            lists.add(list);
        }
    }
}
