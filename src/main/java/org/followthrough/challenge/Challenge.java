package org.followthrough.challenge;

import java.time.LocalDate;

/**
 * An entry in the challenge log: the independent chair asks the chief officer of an agency why actions are late.
 *
 * @param number counted from 1 for each board
 * @param toWhom the chief officer's title, or what stands for it
 * @param agencyName as the agency was called when it was raised
 * @param raisedOn London day
 * @param answer what the chief officer answered; null until they did
 * @param answeredOn null until they did
 * @param closedOn null while it is open
 * @param reviewId the restricted review it is about; null where it is about none
 */
public record Challenge(int number, long agencyId, String toWhom, String agencyName, LocalDate raisedOn,
                        LocalDate answerDue, String answer, LocalDate answeredOn, LocalDate closedOn, Long reviewId) {

    /** The longest answer accepted, in characters. */
    public static final int ANSWER_LIMIT = 4000;

    /** How an entry stands. */
    public enum State { WAITING, LATE, ANSWERED, CLOSED }

    /** How it stands on the day. */
    public State state(LocalDate today) {
        if (closedOn != null) {
            return State.CLOSED;
        }
        return answeredOn != null ? State.ANSWERED : answerDue.isBefore(today) ? State.LATE : State.WAITING;
    }
}
