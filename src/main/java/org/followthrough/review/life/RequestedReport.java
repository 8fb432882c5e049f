package org.followthrough.review.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;

/**
 * A report an agency was asked to write for a review.
 *
 * @param entry what is recorded of it in the list of the review's agency reports
 */
public record RequestedReport(Review review, Entry entry) {

    /** The key of that list. */
    static final String LIST = "agency-report";

    private static final String AGENCY = "agency";
    private static final String DUE = "due";
    private static final String RECEIVED = "received";
    /** The day it was given back for more work. */
    private static final String RETURNED = "returned";
    /** Answered by the agency itself. */
    static final String SENT = "sent";
    /** The way it went. */
    static final String SENT_HOW = "sent-how";

    /** Its number in the list. */
    public int number() {
        return entry.number();
    }

    /** How messages call it: R03 agency report 2. */
    public String name() {
        return LifeWords.of(this);
    }

    /** The page where its agency reads what is asked and says that it is sent. */
    public String path() {
        return "/agency-reports/" + ReviewWords.number(review) + "/" + number();
    }

    /** Who owes it. */
    public long agencyId() {
        return agency().orElseThrow();
    }

    /** The London day it is due; null when none is agreed. */
    public LocalDate due() {
        return entry.day(DUE);
    }

    /** The London day on which the agency sent it, as it says itself; null while it has not. */
    public LocalDate sentOn() {
        return entry.day(SENT);
    }

    /** The London day it was received; null while it has not come. */
    public LocalDate receivedOn() {
        return entry.day(RECEIVED);
    }

    /** Whether it has come, and was not given back for more work since. */
    public boolean isReceived() {
        return isAfterReturn(receivedOn());
    }

    /** Whether the agency has not sent it yet, or not again since it was given back. */
    public boolean isOwed() {
        return !isReceived() && !isAfterReturn(sentOn());
    }

    /** Whether the agency has sent it and nobody has said that it came. */
    public boolean isToConfirm() {
        return !isReceived() && !isOwed();
    }

    /** Calendar days between the day it was due and the day it was sent or came, or today; 0 where it is in time. */
    public long daysLate(LocalDate today) {
        LocalDate came = isOwed() ? today : sentOn() != null ? sentOn() : receivedOn();
        return due() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due(), came));
    }

    private boolean isAfterReturn(LocalDate day) {
        LocalDate returned = entry.day(RETURNED);
        return day != null && (returned == null || day.isAfter(returned));
    }

    /** Whether it is asked of an agency: one that was struck out, or has no agency yet, is not. */
    boolean isAsked() {
        return entry.noted().state() != StageState.SKIPPED && agency().isPresent();
    }

    private Optional<Long> agency() {
        return entry.answer(AGENCY).map(Answer::agencyId);
    }
}
