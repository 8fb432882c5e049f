package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Board;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * The independent chair's letter to a chief officer.
 *
 * @param day the London day it bears: when it was sent, or today while it has not been
 */
public record ChallengeLetter(Board board, Challenge challenge, List<ChallengedAction> actions, Wording wording,
                              LocalDate day) {

    private static final Words WORDS = Words.of(ChallengeLetter.class);

    public ChallengeLetter {
        actions = List.copyOf(actions);
    }

    /** The same letter in other words. */
    public ChallengeLetter with(Wording other) {
        return new ChallengeLetter(board, challenge, actions, other, day);
    }

    /** What an entry about these actions is called. */
    static String heading(Challenge challenge, List<ChallengedAction> actions) {
        boolean late = actions.stream().allMatch(action -> action.daysOverdue(challenge.raisedOn()) > 0);
        return WORDS.say(late ? "heading.overdue" : "heading", actions.size(), challenge.agencyName());
    }

    /** What it is about, as a heading. */
    public String heading() {
        return heading(challenge, actions);
    }

    /** To whom it goes, when, and as what. */
    public String address() {
        String to = Stream.of(wording.officer(), wording.office(), challenge.agencyName(), wording.address())
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return WORDS.say("address", to, London.longDate(day), challenge.number());
    }

    /** Before the actions. */
    public String opening() {
        return wording.opening();
    }

    /** After them. */
    public String closing() {
        return String.join("\n\n", wording.body(), WORDS.say("answer", London.longDate(wording.answerDue()),
                challenge.number()), wording.signature());
    }

    /** By when an action was due: due 31 August 2026. */
    String due(ChallengedAction action) {
        return action.due() == null ? WORDS.say("noDate") : WORDS.say("due", London.longDate(action.due()));
    }

    /** How late an action was when the entry was raised: 81 days overdue. */
    public String overdue(ChallengedAction action) {
        return WORDS.say("overdue", action.daysOverdue(challenge.raisedOn()));
    }

    /** When the agency last said how it stands. */
    public String updated(ChallengedAction action) {
        return action.lastUpdateOn() == null ? WORDS.say("never") : London.longDate(action.lastUpdateOn());
    }

    /** The whole letter as text. */
    public String text() {
        String lines = actions.stream().map(action -> WORDS.say("line", action.reference(), due(action),
                overdue(action), updated(action))).collect(Collectors.joining("\n"));
        return String.join("\n\n", address(), heading(), opening(), lines, closing()) + "\n";
    }
}
