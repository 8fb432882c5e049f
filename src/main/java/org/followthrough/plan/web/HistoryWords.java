package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionChanges;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Dates;
import org.followthrough.plan.DecisionMinutes;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Milestone;
import org.followthrough.plan.MilestoneChange;
import org.followthrough.plan.Minuted;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.plan.SignOff;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.TimelineEntry;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Tells the history of an action: each version as the event it was, and what it changed. */
@Component
class HistoryWords {

    private static final Words WORDS = Words.of(HistoryWords.class);

    private final People people;
    private final ActionChanges actionChanges;
    private final Decisions decisions;
    private final DecisionMinutes minutes;

    HistoryWords(People people, Decisions decisions, DecisionMinutes minutes, ActionChanges actionChanges) {
        this.people = people;
        this.decisions = decisions;
        this.minutes = minutes;
        this.actionChanges = actionChanges;
    }

    /**
     * The events, newest first, as the versions are given.
     *
     * @param byLink the versions made by who came by a one-time link
     */
    List<TimelineEntry> of(List<ActionVersion> newestFirst, Set<Integer> byLink) {
        Map<Long, String> names = new HashMap<>();
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            ActionState before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).state() : null;
            boolean corrected = i > 0 && newestFirst.get(i - 1).cause() == Cause.CORRECTED;
            String byline = byline(newestFirst.get(i), names);
            entries.add(entry(newestFirst.get(i), before, corrected, names,
                    byLink.contains(newestFirst.get(i).version()) ? WORDS.say("byLink", byline) : byline));
        }
        return entries;
    }

    private TimelineEntry entry(ActionVersion version, ActionState before, boolean corrected,
                                Map<Long, String> names, String byline) {
        List<String> changes = new ArrayList<>(before == null ? List.of() : changes(version, before, names));
        if (corrected) {
            changes.add(0, WORDS.say("corrected"));
        }
        return new TimelineEntry(title(version, before), byline, machineTime(version), time(version), changes,
                text(version));
    }

    private static String title(ActionVersion version, ActionState before) {
        ActionState now = version.state();
        if (version.cause() == Cause.DATE_AGREED && before != null && before.dates().askedFor() != null
                && !before.dates().askedFor().equals(now.dates().due())) {
            return WORDS.say("title.ANOTHER_DATE");
        }
        if (!version.cause().isUpdate() || before == null) {
            return ActionWords.event(version.cause());
        }
        if (version.cause() == Cause.CORRECTED) {
            return ActionWords.event(Cause.CORRECTED);
        }
        if (now.progress() == Progress.COMPLETE && before.progress() != Progress.COMPLETE) {
            return WORDS.say("title.COMPLETE");
        }
        if (now.confidence() != before.confidence()) {
            return WORDS.say("title.changed", ActionWords.name(before.confidence()),
                    ActionWords.name(now.confidence()));
        }
        return ActionWords.event(version.cause()) + ": " + (now.progress() == Progress.IN_PROGRESS
                ? ActionWords.name(now.confidence()) : ActionWords.name(now.progress()));
    }

    private String byline(ActionVersion version, Map<Long, String> names) {
        if (version.recordedBy() == null) {
            return "";
        }
        String by = name(version.recordedBy(), names);
        return version.onBehalfOf() == null ? WORDS.say("by", by)
                : WORDS.say("onBehalf", by, name(version.onBehalfOf(), names));
    }

    private String name(long personId, Map<Long, String> names) {
        return names.computeIfAbsent(personId, id -> people.find(id).map(this::nameAndAgency).orElse(""));
    }

    private String nameAndAgency(Person person) {
        String agency = person.agencyId() == null ? null : people.agency(person.agencyId()).map(Agency::name)
                .orElse(null);
        return agency == null ? person.name() : person.name() + ", " + agency;
    }

    /** A day that was typed in later has no time of day: none is made up. */
    private static boolean isDayOnly(ActionVersion version) {
        return !London.dayOf(version.effectiveAt()).equals(London.dayOf(version.recordedAt()));
    }

    private static String machineTime(ActionVersion version) {
        return isDayOnly(version) ? London.dayOf(version.effectiveAt()).toString()
                : version.effectiveAt().toString();
    }

    private static String time(ActionVersion version) {
        if (!isDayOnly(version)) {
            return London.dateAndTime(version.effectiveAt());
        }
        return WORDS.say("recordedLater", London.longDate(London.dayOf(version.effectiveAt())),
                London.dateAndTime(version.recordedAt()));
    }

    private List<String> changes(ActionVersion version, ActionState before, Map<Long, String> names) {
        ActionState now = version.state();
        List<String> changes = new ArrayList<>();
        dates(now.dates(), before.dates(), version.reason(), changes);
        if (!now.lead().equals(before.lead())) {
            changes.add(WORDS.say("lead", lead(before.lead(), names), lead(now.lead(), names)));
        }
        if (version.cause().isUpdate() && !Objects.equals(now.evidence(), before.evidence())) {
            changes.add(WORDS.say("evidence", now.evidence()));
        }
        MilestoneChange.between(before.milestones(), now.milestones()).forEach(change -> changes.add(words(change)));
        if (now.completedOn() != null && !now.completedOn().equals(before.completedOn())) {
            changes.add(WORDS.say("finished", London.longDate(now.completedOn())));
        }
        if (version.cause() == Cause.SIGNED_OFF) {
            decisions.signOff(version.actionId(), version.version()).map(HistoryWords::seen).ifPresent(changes::add);
        }
        if (version.cause().isMinuted()) {
            minutes.of(version.actionId()).stream().filter(each -> each.version() == version.version())
                    .map(HistoryWords::minuted).forEach(changes::add);
        }
        if (version.cause() == Cause.CLOSED) {
            actionChanges.withdrawal(version.actionId(), version.version()).map(HistoryWords::decided)
                    .ifPresent(changes::add);
        }
        if (now.committeeConfidence() != before.committeeConfidence()) {
            changes.add(WORDS.say("committee", name(before.committeeConfidence()), name(now.committeeConfidence())));
        }
        if (now.impact() != null && now.impact() != before.impact()) {
            changes.add(WORDS.say("impact." + now.impact()));
        }
        if (now.impactCheckOn() != null && !now.impactCheckOn().equals(before.impactCheckOn())) {
            changes.add(WORDS.say("impact", London.longDate(now.impactCheckOn())));
        }
        return changes;
    }

    private static String words(MilestoneChange change) {
        Milestone before = change.before();
        Milestone after = change.after();
        if (after == null) {
            return WORDS.say("milestone.gone", before.text(), London.longDate(before.due()));
        }
        if (change.isTicked()) {
            return after.isOpen() ? WORDS.say("milestone.open", after.text())
                    : WORDS.say("milestone.done", after.text(), London.longDate(after.doneOn()));
        }
        return change.isMoved() ? WORDS.say("milestone.moved", after.text(), London.longDate(before.due()),
                London.longDate(after.due())) : WORDS.say("milestone.new", after.text(), London.longDate(after.due()));
    }

    private static void dates(Dates now, Dates before, String reason, List<String> changes) {
        if (!Objects.equals(now.due(), before.due())) {
            changes.add(WORDS.say("due", dateOrNone(before.due()), dateOrNone(now.due())));
        }
        if (now.askedFor() != null && !now.askedFor().equals(before.askedFor())) {
            changes.add(reason == null ? WORDS.say("askedFor", London.longDate(now.askedFor()))
                    : WORDS.say("askedForBecause", London.longDate(now.askedFor()), reason));
        }
    }

    private static String dateOrNone(LocalDate date) {
        return date == null ? WORDS.say("noDate") : London.longDate(date);
    }

    private String lead(Lead lead, Map<Long, String> names) {
        if (lead.personId() != null) {
            return name(lead.personId(), names);
        }
        return lead.agencyId() == null ? WORDS.say("nobody")
                : people.agency(lead.agencyId()).map(Agency::name).orElse("");
    }

    /** Who took a decision, when, and where it is minuted. */
    static String decided(RecordedDecision decision) {
        String day = London.longDate(decision.decidedOn());
        return decision.minuteReference() == null ? WORDS.say("decided", decision.decidedBy(), day)
                : WORDS.say("decidedMinute", decision.decidedBy(), day, decision.minuteReference());
    }

    private static String seen(SignOff signOff) {
        return WORDS.say("seen", signOff.seenBy(), London.longDate(signOff.seenOn()), signOff.seenWhere());
    }

    private static String minuted(Minuted decision) {
        if (decision.isToReport()) {
            return WORDS.say("betweenMeetings");
        }
        return WORDS.say(decision.isOfMeeting() ? "inMeeting" : "reported", decision.minuteReference());
    }

    private static String name(Confidence confidence) {
        return confidence == null ? WORDS.say("noView") : ActionWords.name(confidence);
    }

    private static String text(ActionVersion version) {
        if (version.cause() == Cause.NO_CHANGE) {
            return null;
        }
        boolean spoke = version.cause().isUpdate() || version.cause() == Cause.IMPORTED;
        return spoke ? version.state().note() : version.reason();
    }
}
