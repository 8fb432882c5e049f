package org.followthrough.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.By;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Event;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.plan.Wording;
import org.followthrough.shared.time.London;

/** How one action went, from the day it was written down to today, told through the verbs of its state. */
final class Course {

    /** An impact check is asked about for what was signed off since the board began to ask. */
    private static final int IMPACT_ASKED_SINCE = 200;

    private final Slot slot;
    private final PlanTexts.Template template;
    private final Cast cast;
    private final int set;
    private final Days days;
    private final NoteTexts notes;

    private final Random random;
    private final Voices voices;
    private final Story story;
    private final DueDates dueDates;
    private final List<Moment> moments = new ArrayList<>();
    private int share = 5;

    /** Something that happens on a day. */
    private record Moment(LocalDate day, Runnable happens) {
    }

    Course(Slot slot, PlanTexts.Template template, Cast cast, int set, Days days, NoteTexts notes) {
        this.slot = slot;
        this.template = template;
        this.cast = cast;
        this.set = set;
        this.days = days;
        this.notes = notes;
        random = new Random(slot.seed());
        voices = new Voices(slot, cast, random);
        story = new Story(random);
        dueDates = new DueDates(slot, days, random);
    }

    /** When the action was agreed. */
    LocalDate start() {
        return slot.start();
    }

    /** Everything that happened to it, in order. May be asked once. */
    List<Event> past(long recommendationId, int position) {
        begin(recommendationId, position);
        if (slot.spec().fate() != Fate.DRAFT) {
            planMoves();
            planUpdates();
            planEnd();
            moments.sort(Comparator.comparing(Moment::day));
            moments.forEach(moment -> moment.happens().run());
        }
        return story.events();
    }

    private void begin(long recommendationId, int position) {
        boolean nobody = slot.spec().is("nolead");
        boolean namedLater = !nobody && slot.withPlan() && random.nextInt(8) == 0;
        String printed = Wordings.oneOf(cast.town().agency(slot.spec().agency()).jobTitles(), random);
        Lead named = new Lead(agency(), nobody ? null : voices.lead(set), printed);
        Lead lead = namedLater ? new Lead(agency(), null, printed) : named;
        String dueText = dueDates.asPrinted(random);
        Dates dates = dueDates.first() == null ? new Dates(null, null, dueText, 0, null)
                : Dates.due(dueDates.first(), dueText);
        Wording wording = new Wording(Wordings.fill(template.text(), random),
                Wordings.fill(template.successMeasure(), random));
        ActionState draft = ActionState.draft(recommendationId, position, wording, lead, supporting(), dates);
        By business = voices.business();
        if (slot.spec().fate() == Fate.DRAFT) {
            story.tell(story.on(days.ago(4 + random.nextInt(10))), business, Cause.ADDED, null, draft);
        } else if (slot.withPlan()) {
            LocalDate written = Days.weekday(slot.start().minusDays(7 + random.nextInt(8)));
            story.tell(story.on(written), business, Cause.ADDED, null, draft);
            Instant issued = London.at(slot.start(), InventedBoard.ISSUED_AT);
            story.tell(issued, business, Cause.ISSUED, null, draft.asIssued());
        } else {
            story.tell(story.on(slot.start()), business, Cause.ADDED, null, draft.asIssued());
        }
        if (namedLater) {
            LocalDate day = Days.weekday(slot.start().plusDays(5 + random.nextInt(9)));
            moments.add(new Moment(day, () -> story.tell(story.on(day),
                    voices.coordinator(), Cause.LEAD_NAMED, null,
                    story.state().ledBy(named))));
        }
    }

    private void planMoves() {
        for (DueDates.Move move : dueDates.moves()) {
            moments.add(new Moment(move.asked(), () -> ask(move.asked(), move.to())));
            moments.add(new Moment(move.agreed(), () -> story.tell(story.on(move.agreed()),
                    voices.datesDecider(), Cause.DATE_AGREED,
                    Wordings.fill("{Agreed between meetings. No further move is expected.|Agreed: the reason is "
                            + "accepted and families are not left without help meanwhile.|Agreed once; please plan "
                            + "for cover.}", random),
                    story.state().dated(story.state().dates().agreed(move.to())))));
        }
        boolean refused = slot.spec().fate() == Fate.OVERDUE && dueDates.moves().isEmpty() && random.nextInt(3) == 0;
        LocalDate asked = slot.due() == null ? null : Days.weekday(slot.due().minusDays(12));
        if (refused && days.since(asked) > 12 && asked.isAfter(slot.start().plusDays(30))) {
            LocalDate decided = Days.weekday(asked.plusDays(7));
            moments.add(new Moment(asked, () -> ask(asked, Days.monthEnd(asked.plusMonths(3)))));
            moments.add(new Moment(decided, () -> story.tell(story.on(decided),
                    voices.datesDecider(), Cause.DATE_REFUSED,
                    "Not agreed: children are waiting for this. Please bring a recovery plan to the next meeting.",
                    story.state().dated(story.state().dates().refused()))));
        }
    }

    private void planUpdates() {
        LocalDate last = lastUpdate();
        TreeSet<LocalDate> asked = new TreeSet<>(moments.stream().map(Moment::day).toList());
        boolean isLong = ChronoUnit.DAYS.between(slot.start(), last) > 300;
        LocalDate day = Days.weekday(slot.start().plusDays(22 + random.nextInt(16)));
        while (day.isBefore(last.minusDays(16))) {
            if (asked.subSet(day.minusDays(12), day.plusDays(13)).isEmpty()) {
                LocalDate on = day;
                moments.add(new Moment(on, () -> update(on, false)));
            }
            int pause = isLong ? 75 + random.nextInt(50) : 36 + random.nextInt(30);
            day = Days.weekday(day.plusDays(pause));
        }
        if (slot.isOpen() && !slot.spec().is("back") && !slot.spec().is("new")
                && last.isAfter(slot.start().plusDays(4))) {
            moments.add(new Moment(last, () -> update(last, true)));
        }
    }

    private LocalDate lastUpdate() {
        if (slot.spec().is("back")) {
            return days.meeting(slot.plan().committee(), 0).minusDays(8);
        }
        if (slot.isOpen()) {
            return slot.spec().is("new") ? slot.start()
                    : days.ago(slot.spec().is("stale") ? 38 + random.nextInt(30) : 4 + random.nextInt(25));
        }
        return slot.finished() == null ? slot.decided() : slot.finished();
    }

    private void planEnd() {
        if (slot.spec().is("back")) {
            LocalDate complete = Days.weekday(days.meeting(slot.plan().committee(), 0).minusDays(8));
            moments.add(new Moment(complete, () -> complete(complete)));
            planSendBack(days.meeting(slot.plan().committee(), 0));
        }
        if (slot.finished() != null) {
            planEarlierAttempt();
            moments.add(new Moment(slot.finished(), () -> complete(slot.finished())));
        }
        if (slot.spec().fate() == Fate.SIGNED_OFF) {
            moments.add(new Moment(slot.decided(), this::signOff));
        } else if (slot.spec().fate() == Fate.CLOSED) {
            moments.add(new Moment(slot.decided(), this::close));
        }
    }

    /** Some were sent back once before they were signed off. */
    private void planEarlierAttempt() {
        LocalDate complete = Days.weekday(slot.finished().minusDays(45));
        boolean hasTime = slot.decided() != null && complete.isAfter(slot.start().plusDays(40))
                && dueDates.moves().isEmpty() && !slot.endsLate();
        if (hasTime && random.nextInt(4) == 0) {
            moments.removeIf(moment -> !moment.day().isBefore(complete));
            moments.add(new Moment(complete, () -> complete(complete)));
            planSendBack(meetingAfter(complete));
        }
    }

    private LocalDate meetingAfter(LocalDate day) {
        int back = 0;
        while (days.meeting(slot.plan().committee(), back + 1).isAfter(day)) {
            back++;
        }
        return days.meeting(slot.plan().committee(), back);
    }

    private void planSendBack(LocalDate meeting) {
        moments.add(new Moment(meeting, () -> story.tell(atMeeting(meeting), voices.decider(), Cause.SENT_BACK,
                notes.say(template.work(), "back", share, random), story.state().asSentBack())));
    }

    private void update(LocalDate day, boolean last) {
        boolean first = story.events().stream().noneMatch(event -> event.cause().isUpdate());
        Confidence confidence = last ? latestConfidence() : confidence(day);
        if (last && slot.spec().is("asked")) {
            ask(day, Days.monthEnd(slot.due().plusMonths(2)));
            return;
        }
        String stage = switch (confidence) {
            case ON_TRACK -> first ? "start" : "middle";
            case AT_RISK -> "risk";
            case OFF_TRACK -> "late";
        };
        say(day, new Update(Progress.IN_PROGRESS, confidence, note(day, stage), null, null, null, null),
                voices.speaker(story.state().lead()));
    }

    private void ask(LocalDate day, LocalDate forDate) {
        Confidence confidence = random.nextInt(3) == 0 ? Confidence.OFF_TRACK : Confidence.AT_RISK;
        say(day, new Update(Progress.IN_PROGRESS, confidence,
                note(day, confidence == Confidence.OFF_TRACK ? "late" : "risk"), null, null, forDate,
                notes.say(template.work(), "ask", share, random)), voices.lead(story.state().lead()));
    }

    private void complete(LocalDate day) {
        LocalDate finished = Days.weekday(day.minusDays(random.nextInt(5)));
        say(day, new Update(Progress.COMPLETE, Confidence.ON_TRACK, notes.say(template.work(), "done", 100, random),
                finished.isBefore(slot.start()) ? slot.start() : finished,
                notes.say(template.work(), "evidence", 100, random), null, null), voices.speaker(story.state().lead()));
    }

    private void signOff() {
        LocalDate impactOn = days.since(slot.decided()) < IMPACT_ASKED_SINCE ? slot.decided().plusMonths(6) : null;
        story.tell(atMeeting(slot.decided()), voices.decider(), Cause.SIGNED_OFF,
                notes.say(template.work(), "seen", 100, random), story.state().signedOff(slot.decided(), impactOn));
    }

    private void close() {
        story.tell(atMeeting(slot.decided()), voices.decider(), Cause.CLOSED,
                Wordings.fill("{Replaced: the work is now part of another action of this plan.|Withdrawn: the service "
                        + "this action names has closed and its work moved to another team.|Withdrawn: a national "
                        + "requirement now covers it; agreed at the meeting.}", random), story.state().closed());
    }

    private void say(LocalDate day, Update update, By by) {
        Instant at = story.on(day);
        story.tell(at, by, Cause.UPDATED, update.askReason(), story.state().updated(update, at));
    }

    private String note(LocalDate day, String stage) {
        LocalDate end = slot.finished() != null ? slot.finished()
                : slot.due() == null || slot.due().isBefore(days.today()) ? days.today().plusDays(40) : slot.due();
        double gone = (double) ChronoUnit.DAYS.between(slot.start(), day)
                / Math.max(30, ChronoUnit.DAYS.between(slot.start(), end));
        int now = (int) Math.round((10 + 78 * gone + random.nextInt(9)) / 5) * 5;
        share = Math.max(share, Math.min(95, now));
        return notes.say(template.work(), stage, share, random);
    }

    private Confidence latestConfidence() {
        if (slot.spec().is("risk") || slot.spec().is("asked")) {
            return Confidence.AT_RISK;
        }
        boolean off = slot.spec().is("off") || slot.spec().fate() == Fate.OVERDUE && random.nextInt(5) > 1;
        return off ? Confidence.OFF_TRACK
                : slot.spec().fate() == Fate.OVERDUE ? Confidence.AT_RISK : Confidence.ON_TRACK;
    }

    private Confidence confidence(LocalDate day) {
        LocalDate due = story.state().dates().due();
        int chance = random.nextInt(100);
        if (due != null && due.isBefore(day)) {
            return chance < 60 ? Confidence.OFF_TRACK : Confidence.AT_RISK;
        }
        if (slot.endsLate() && ChronoUnit.DAYS.between(day, slot.due()) < 45) {
            return chance < 25 ? Confidence.OFF_TRACK : chance < 80 ? Confidence.AT_RISK : Confidence.ON_TRACK;
        }
        return chance < 4 ? Confidence.OFF_TRACK : chance < 22 ? Confidence.AT_RISK : Confidence.ON_TRACK;
    }

    private long agency() {
        return cast.agency(slot.spec().agency());
    }

    private List<Long> supporting() {
        TreeSet<Long> ids = new TreeSet<>();
        for (int n = random.nextInt(10) - 7; n > 0; n--) {
            ids.add(cast.agency(Wordings.oneOf(cast.town().agencies(), random).ref()));
        }
        ids.remove(agency());
        return slot.plan().marks().contains("police") ? List.of() : List.copyOf(ids);
    }

    private static Instant atMeeting(LocalDate meeting) {
        return London.at(meeting, LocalTime.of(14, 30));
    }
}
