package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionChanges;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.PrintedCell;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.SentBack;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Status;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.TimelineEntry;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts together what the page of one action shows. */
@Component
class ActionView {

    private static final Words WORDS = Words.of(ActionView.class);

    private final Plans plans;
    private final Positions positions;
    private final Reviews reviews;
    private final People people;
    private final HistoryWords historyWords;
    private final ActionTasks tasks;
    private final ActionChanges changes;
    private final WhoWasTold told;
    private final BoardSettings settings;
    private final EvidenceLines evidence;

    ActionView(Plans plans, Positions positions, Reviews reviews, People people, HistoryWords historyWords,
               ActionTasks tasks, ActionChanges changes, WhoWasTold told, BoardSettings settings,
               EvidenceLines evidence) {
        this.tasks = tasks;
        this.changes = changes;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
        this.people = people;
        this.historyWords = historyWords;
        this.told = told;
        this.settings = settings;
        this.evidence = evidence;
    }

    /** The action as at a day; empty when it did not exist or the reader may not see it. */
    Optional<Shown> of(Person reader, String reference, AsAt asAt) {
        return (asAt.isToday() ? plans.find(reader, reference) : plans.find(reader, reference, asAt.day()))
                .map(action -> shown(reader, action, asAt));
    }

    private Shown shown(Person reader, Action action, AsAt asAt) {
        Position position = positions.standing(action.id(), asAt.day());
        Review review = reviews.find(reader, action.reviewId()).orElseThrow();
        Optional<Recommendation> recommendation = plans.recommendation(action.state().recommendationId());
        List<ActionVersion> history = plans.history(reader, action.reference()).stream()
                .filter(version -> version.version() <= action.version().version()).toList();
        String text = action.state().wording().text();
        return new Shown(action.id(), action.reference(), action.reference() + " \u00b7 " + review.name(),
                action.title(),
                text.equals(action.title()) ? null : text, SentBack.of(history).orElse(null), HeadlineTags.of(position, asAt.day()),
                ActionWords.beside(position, asAt.day(), settings.rules()), facts(action, position, review, asAt),
                action.state().wording().successMeasure(), recommendation.map(ActionView::words).orElse(""),
                printed(action), historyWords.of(history, plans.versionsByLink(action)), told.of(reader, action),
                evidence.of(reader, action),
                milestones(action.state(), asAt), asAt.isToday() && plans.mayUpdate(reader, action),
                asAt.isToday() ? tasks.of(reader, action) : List.of(), asAt);
    }

    private static String words(Recommendation recommendation) {
        String number = recommendation.state().numberPrinted();
        return number == null ? recommendation.state().text()
                : WORDS.say("recommendation", number, recommendation.state().text());
    }

    private List<SummaryRow> facts(Action action, Position position, Review review, AsAt asAt) {
        ActionState state = action.state();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(new SummaryRow(WORDS.say("plan"), List.of(review.name()),
                asAt.on(Address.of("/plans/" + review.ref())).toString()));
        facts.add(SummaryRow.of(WORDS.say("lead"), lead(state.lead()).toArray(String[]::new)));
        if (!state.supporting().isEmpty()) {
            facts.add(SummaryRow.of(WORDS.say("supporting"), String.join(", ",
                    state.supporting().stream().map(this::agency).toList())));
        }
        facts.add(SummaryRow.of(WORDS.say("due"), due(state.dates(), position, asAt).toArray(String[]::new)));
        facts.add(SummaryRow.of(WORDS.say("progress"), ActionWords.name(state.progress())));
        addLinks(action, facts);
        if (state.progress().isOpen()) {
            facts.add(confidence(state));
        }
        facts.add(lastUpdate(state));
        if (state.completedOn() != null) {
            facts.add(SummaryRow.of(WORDS.say("completed"), London.longDate(state.completedOn())));
        }
        if (state.signedOffOn() != null) {
            facts.add(SummaryRow.of(WORDS.say("signedOff"), London.longDate(state.signedOffOn())));
        }
        if (state.impactCheckOn() != null) {
            facts.add(SummaryRow.of(WORDS.say("impactCheck"), London.longDate(state.impactCheckOn())));
        }
        return facts;
    }

    private void addLinks(Action action, List<SummaryRow> facts) {
        changes.predecessors(action).forEach(other -> facts.add(link("takesOver", other)));
        if (action.state().progress() == Progress.CLOSED) {
            changes.successors(action).forEach(other -> facts.add(link("replacedBy", other)));
        }
    }

    private static SummaryRow link(String key, String reference) {
        return new SummaryRow(WORDS.say(key), List.of(reference), "/actions/" + reference);
    }

    private List<String> lead(Lead lead) {
        List<String> lines = new ArrayList<>();
        lines.add(lead.agencyId() == null ? WORDS.say("lead.noAgency") : agency(lead.agencyId()));
        lines.add(lead.personId() == null ? WORDS.say("lead.nobody")
                : people.find(lead.personId()).map(ActionView::nameAndJob).orElse(""));
        if (lead.asPrinted() != null) {
            lines.add(WORDS.say("asPrinted", lead.asPrinted()));
        }
        return lines;
    }

    private static String nameAndJob(Person person) {
        return person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle();
    }

    private static List<String> due(Dates dates, Position position, AsAt asAt) {
        List<String> lines = new ArrayList<>();
        String context = ActionWords.dueContext(position, asAt.day());
        lines.add(dates.due() == null ? WORDS.say("due.none")
                : London.longDate(dates.due()) + (context.isEmpty() ? "" : " (" + context + ")"));
        if (dates.firstDue() != null && !dates.firstDue().equals(dates.due())) {
            lines.add(WORDS.say("due.first", London.longDate(dates.firstDue()), dates.timesMoved()));
        }
        if (dates.askedFor() != null) {
            lines.add(WORDS.say("due.askedFor", London.longDate(dates.askedFor())));
        }
        if (dates.dueText() != null) {
            lines.add(WORDS.say("asPrinted", dates.dueText()));
        }
        return lines;
    }

    private static SummaryRow confidence(ActionState state) {
        return state.committeeConfidence() == null
                ? SummaryRow.of(WORDS.say("confidence"), ActionWords.name(state.confidence()))
                : SummaryRow.of(WORDS.say("confidence"), ActionWords.name(state.confidence()),
                        WORDS.say("confidence.committee", ActionWords.name(state.committeeConfidence())));
    }

    private static SummaryRow lastUpdate(ActionState state) {
        if (state.lastUpdateAt() == null) {
            return state.note() == null ? SummaryRow.of(WORDS.say("lastUpdate"), WORDS.say("lastUpdate.none"))
                    : SummaryRow.of(WORDS.say("lastUpdate"), WORDS.say("lastUpdate.printed"), state.note());
        }
        String day = London.longDate(London.dayOf(state.lastUpdateAt()));
        return SummaryRow.of(WORDS.say("lastUpdate"), day, state.note());
    }

    private static List<SummaryRow> milestones(ActionState state, AsAt asAt) {
        return state.milestones().stream().map(milestone -> SummaryRow.of(milestone.text(),
                milestone.isOpen() ? WORDS.say(milestone.due().isBefore(asAt.day()) ? "milestone.late"
                        : "milestone.due",
                        London.longDate(milestone.due()), ChronoUnit.DAYS.between(milestone.due(), asAt.day()))
                        : WORDS.say("milestone.done", London.longDate(milestone.doneOn()),
                        London.longDate(milestone.due())))).toList();
    }

    private List<SummaryRow> printed(Action action) {
        return plans.printedCells(action).stream().map(ActionView::printed).toList();
    }

    private static SummaryRow printed(PrintedCell cell) {
        return SummaryRow.of(cell.heading() == null ? WORDS.say("row", cell.rowNumber()) : cell.heading(),
                cell.text(), WORDS.say("row", cell.rowNumber()));
    }

    private String agency(long id) {
        return people.agency(id).map(Agency::name).orElse("");
    }

    /**
     * What the page shows.
     *
     * @param fullText null when the title says it all
     * @param sentBack null unless it is sent back
     * @param successMeasure null when none was set
     * @param tasks what the reader may do with it now, the most pressing first
     * @param told who was told what, when, newest first; empty for readers who do not see the register
     */
    record Shown(long id, String reference, String caption, String title, String fullText, SentBack sentBack,
                 Status status, List<String> beside, List<SummaryRow> facts, String successMeasure, String recommendation, List<SummaryRow> printed,
                 List<TimelineEntry> history, List<SummaryRow> told, List<EvidenceLine> evidence,
                 List<SummaryRow> milestones, boolean mayUpdate, List<Task> tasks, AsAt asAt) implements Serializable {
    }
}
