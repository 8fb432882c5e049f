package org.followthrough.challenge;

import java.time.LocalDate;

/**
 * An entry in the challenge log: the independent chair asks the chief officer of an agency about its actions.
 *
 * @param number counted from 1 for each board
 * @param toWhom the chief officer's office, or what stands for it
 * @param agencyName as the agency was called when it was raised
 * @param raisedOn London day
 * @param raisedBy null when the chase raised it because nobody answered
 * @param reason why it was raised by hand; null when the chase raised it
 * @param sentOn the London day on which the letter went out; null while it has not
 * @param sentBy who said so
 * @param answer what the chief officer answered; null until they did
 * @param answeredOn null until they did
 * @param answerReference where the answer itself is kept, such as a document number; may be null
 * @param outcome what came of it; null while it is open
 * @param closedOn null while it is open
 * @param reviewId the restricted review it is about; null where it is about none
 */
public record Challenge(int number, long agencyId, String toWhom, String agencyName, LocalDate raisedOn, Long raisedBy,
                        String reason, LocalDate answerDue, LocalDate sentOn, Long sentBy, String answer,
                        LocalDate answeredOn, String answerReference, String outcome, LocalDate closedOn,
                        Long reviewId) {

    /** The longest answer accepted, in characters. */
    public static final int ANSWER_LIMIT = 4000;
    /** The longest reason for raising or reopening one. */
    public static final int REASON_LIMIT = 1000;
    /** The longest outcome. */
    public static final int OUTCOME_LIMIT = 2000;

    /** How an entry stands. */
    public enum State {
        /** The letter has not gone out. */
        TO_SEND,
        WAITING,
        /** The answer is overdue. */
        LATE,
        ANSWERED,
        CLOSED
    }

    /** An entry as it begins. */
    static Challenge raised(int number, long agencyId, String toWhom, String agencyName, LocalDate on, Long by,
                            String reason, LocalDate answerDue, Long reviewId) {
        return new Challenge(number, agencyId, toWhom, agencyName, on, by, reason, answerDue, null, null, null, null,
                null, null, null, reviewId);
    }

    /** How it stands on the day. */
    public State state(LocalDate today) {
        if (closedOn != null) {
            return State.CLOSED;
        }
        if (answeredOn != null) {
            return State.ANSWERED;
        }
        if (sentOn == null) {
            return State.TO_SEND;
        }
        return answerDue.isBefore(today) ? State.LATE : State.WAITING;
    }

    /** Whether the letter had gone out by the close of the London day. */
    public boolean isSentBy(LocalDate day) {
        return sentOn != null && !sentOn.isAfter(day);
    }

    /** Whether the chief officer had answered by the close of the London day. */
    public boolean isAnsweredBy(LocalDate day) {
        return answeredOn != null && !answeredOn.isAfter(day);
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
