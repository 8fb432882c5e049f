package org.followthrough.people;

import java.util.Locale;

/** What a board decides for itself in a number, the number it starts with, and between which it may choose. */
public enum BoardRule {
    /** Working days before a meeting of the sub-committee by which updates are due for it. */
    UPDATES_DUE(10, 1, 60),
    /** Working days before that, on which leads are asked for them. */
    MONTHLY_REQUEST(10, 1, 60),
    /** Days before the due date of the first reminder. */
    FIRST_REMINDER(14, 2, 90),
    /** Days before the due date of the second reminder; fewer than of the first. */
    SECOND_REMINDER(3, 1, 30),
    /** The day of the week on which leads are reminded of what is overdue: 1 for Monday to 5 for Friday. */
    WEEKLY_REMINDER(1, 1, 5),
    /** Working days of grace after a reminder, before anybody else is told. */
    GRACE(2, 0, 10),
    /** Working days overdue without an update after which the agency's co-ordinator is told. */
    TELL_COORDINATOR(10, 1, 250),
    /** The same for the sub-committee's chair; more than for the co-ordinator. */
    TELL_SUBCOMMITTEE_CHAIR(20, 2, 250),
    /** The same for the independent chair; more than for the sub-committee's chair. */
    TELL_INDEPENDENT_CHAIR(40, 3, 250),
    /** Working days a chief officer has to answer the independent chair's letter. */
    ANSWER_TO_CHALLENGE(10, 1, 60),
    /** Days without an update after which an action is an exception, and its lead is asked. */
    NO_UPDATE(35, 7, 365),
    /** Agreed later dates after which the next request goes to the independent chair. */
    MOVES_BEFORE_CHAIR(2, 0, 20),
    /** Members who must be at a sub-committee's meeting, themselves or by a deputy, for it to decide. */
    QUORUM(3, 1, 30),
    /** Months from sign-off to the impact check: 3, 6 or 12. */
    IMPACT_CHECK(6, 3, 12),
    /** Months from notice within which it is decided whether a domestic homicide review is held. */
    REVIEW_DECISION(1, 1, 12),
    /** Working days from the decision to hold a review within which the national body is told. */
    TELL_NATIONAL_BODY(5, 1, 60),
    /** Months from the decision within which a review is complete. */
    REVIEW_COMPLETE(6, 1, 24),
    /** Working days before publication by which copies of a report are sent. */
    COPIES_BEFORE_PUBLICATION(7, 1, 60),
    /** Months for which it is kept who signed in when. */
    KEEP_SIGN_INS(24, 3, 120),
    /** Years from a review's close for which its documents are kept before somebody decides about them. */
    KEEP_DOCUMENTS(30, 1, 100),
    /** Days for which what was typed when a session had ended is kept for its writer. */
    KEEP_DRAFTS(30, 1, 90);

    private final int start;
    private final int least;
    private final int most;

    BoardRule(int start, int least, int most) {
        this.start = start;
        this.least = least;
        this.most = most;
    }

    /** The number every board starts with. */
    public int start() {
        return start;
    }

    /** The smallest number a board may choose. */
    public int least() {
        return least;
    }

    /** The largest number a board may choose. */
    public int most() {
        return most;
    }

    /** As it stands in an address: first-reminder. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String settingName() {
        return "rule." + inAddress();
    }
}
