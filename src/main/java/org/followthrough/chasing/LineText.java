package org.followthrough.chasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.time.London;

/** What a digest says of one thing that is owed, after its reference. */
record LineText(Line line, LocalDate today) {

    /** The words behind the reference: what happened to it, how late it is, whom the reader covers for. */
    String words() {
        List<String> parts = new ArrayList<>();
        if (!line.to().owes()) {
            parts.add(ofOthers());
        } else {
            line.because().stream().map(Fallen::step).filter(LineText::isSaid).map(this::happened).forEach(parts::add);
            if (line.step() != Step.SIGNED_OFF) {
                parts.add(date());
            }
        }
        String covered = line.owed().audience().coveredFor().get(line.to().personId());
        if (line.to().capacity() == Addressee.Capacity.DEPUTY && covered != null) {
            parts.add(say("line.covering", covered));
        }
        return String.join("; ", parts);
    }

    /** The subject of a message about this alone. */
    String subject(LocalDate answerBy) {
        Owed owed = line.owed();
        String reference = owed.reference();
        boolean late = owed.isOverdue(today);
        return switch (line.step()) {
            case SIGNED_OFF, NOW_LEAD, DATE_REFUSED, SENT_BACK, EVIDENCE_ASKED_FOR ->
                    say("subject." + line.step(), reference);
            case DATE_AGREED, OTHER_DATE_AGREED ->
                    say("subject.DATE_AGREED", reference, London.longDate(owed.dates().due()));
            case MONTHLY_REQUEST -> late ? overdue() : say("subject.update", reference, London.dayAndMonth(answerBy));
            case NO_UPDATE -> late ? overdue() : say("subject.NO_UPDATE", reference, daysSilent());
            default -> late ? overdue()
                    : say(owed.hasMilestone(today) ? "subject.milestone" : "subject.due", reference,
                    London.dayAndMonth(owed.promised(today)));
        };
    }

    private String overdue() {
        return say("subject.overdue", line.owed().reference(), line.owed().daysOverdue(today));
    }

    /** What is said in words of its own; what follows the due date is said by the date. */
    private static boolean isSaid(Step step) {
        return step.isNews() || step == Step.NO_UPDATE || step == Step.SENT_BACK || step == Step.EVIDENCE_ASKED_FOR;
    }

    private String happened(Step step) {
        return switch (step) {
            case SENT_BACK, EVIDENCE_ASKED_FOR ->
                    say("line." + step, London.longDate(line.owed().happenedOn(step)));
            case NO_UPDATE -> say("line.NO_UPDATE", daysSilent());
            default -> say("line." + step);
        };
    }

    private int daysSilent() {
        return (int) ChronoUnit.DAYS.between(line.owed().dates().silentSince(), today);
    }

    private String date() {
        Owed owed = line.owed();
        LocalDate due = owed.dates().due();
        if (owed.isOverdue(today)) {
            return say("line.overdue", owed.daysOverdue(today), London.longDate(due));
        }
        if (owed.hasMilestone(today)) {
            return say(due == null ? "line.milestone" : "line.milestone.due",
                    London.longDate(owed.dates().milestone()), London.longDate(due));
        }
        return due == null ? say("line.noDate") : say("line.due", London.longDate(due));
    }

    private String ofOthers() {
        Owed owed = line.owed();
        String who = owed.agency() == null ? say("line.noAgency") : owed.agency();
        LocalDate updated = owed.dates().lastUpdateOn();
        String others = owed.isGivenOnce() ? say("line.others.once", who, date())
                : say("line.others", who, date(), updated == null ? say("line.noUpdate")
                : say("line.lastUpdate", London.longDate(updated)));
        return owed.reachesAnOwner() ? others
                : others + "; " + say("line.nobody." + owed.matter().kind());
    }

    private static String say(String key, Object... values) {
        return DigestText.say(key, values);
    }
}
