package org.followthrough.pack;

import java.time.LocalDate;
import org.followthrough.challenge.Challenge;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** What happens next with an action that is late or will be: the first that applies. */
enum NextStep {
    DECIDE_ON_DATE, NAME_A_LEAD, SEND_LETTER, ANSWER_CHALLENGE, GIVE_WHAT_WAS_ASKED, AGREE_A_DATE, REACH_MILESTONE,
    GET_AN_UPDATE, FINISH, CATCH_UP, NONE;

    private static final Words WORDS = Words.of(NextStep.class);

    /** @param challenge the open entry of the challenge log about the action; null when there is none */
    static NextStep of(Position position, LocalDate asAt, BoardRules rules, Challenge challenge) {
        if (position.waitsForADate()) {
            return DECIDE_ON_DATE;
        }
        if (position.needsALead()) {
            return NAME_A_LEAD;
        }
        if (challenge != null && !challenge.isAnsweredBy(asAt)) {
            return challenge.isSentBy(asAt) ? ANSWER_CHALLENGE : SEND_LETTER;
        }
        if (position.headline(asAt) == Headline.SENT_BACK) {
            return GIVE_WHAT_WAS_ASKED;
        }
        if (position.needsADate()) {
            return AGREE_A_DATE;
        }
        if (position.nextMilestone() != null && !position.nextMilestone().isBefore(asAt)) {
            return REACH_MILESTONE;
        }
        if (position.isWithoutUpdate(asAt, rules)) {
            return GET_AN_UPDATE;
        }
        return position.isOverdue(asAt) ? FINISH : position.headline(asAt) == Headline.OFF_TRACK ? CATCH_UP : NONE;
    }

    /** As it is printed; null when nothing is. */
    static String say(Position position, LocalDate asAt, BoardRules rules, Challenge challenge) {
        NextStep step = of(position, asAt, rules, challenge);
        return switch (step) {
            case NONE -> null;
            case DECIDE_ON_DATE -> WORDS.say(step.name(), London.shortDate(position.dateAskedFor()));
            case SEND_LETTER -> WORDS.say(step.name(), challenge.number());
            case ANSWER_CHALLENGE -> WORDS.say(step.name(), challenge.number(),
                    London.shortDate(challenge.answerDue()));
            case REACH_MILESTONE -> WORDS.say(step.name(), London.shortDate(position.nextMilestone()));
            default -> WORDS.say(step.name());
        };
    }
}
