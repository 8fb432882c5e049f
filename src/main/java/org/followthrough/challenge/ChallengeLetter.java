package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.Board;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** The independent chair's letter to a chief officer, drafted: references and dates, nothing of the case. */
public record ChallengeLetter(Board board, Challenge challenge, List<ChallengedAction> actions) {

    private static final Words WORDS = Words.of(ChallengeLetter.class);

    public ChallengeLetter {
        actions = List.copyOf(actions);
    }

    /** How the chief officer is addressed: by title, where the agency has one. */
    static String addressee(Agency agency) {
        return agency.chiefOfficer() == null || agency.chiefOfficer().isBlank() ? WORDS.say("addressee")
                : agency.chiefOfficer();
    }

    /** What it is about, as a heading. */
    public String heading() {
        return WORDS.say("heading", actions.size(), challenge.agencyName());
    }

    /** To whom it goes. */
    public String address() {
        return WORDS.say("address", challenge.toWhom(), challenge.agencyName(),
                London.longDate(challenge.raisedOn()), challenge.number());
    }

    /** Before the actions. */
    public String opening() {
        return WORDS.say("opening", challenge.toWhom(), board.name(), challenge.agencyName(), actions.size());
    }

    /** After them. */
    public String closing() {
        return WORDS.say("closing", London.longDate(challenge.answerDue()), actions.size(), challenge.number(),
                board.name(), board.contact());
    }

    /** How late an action was when the entry was raised: 81 days. */
    public String overdue(ChallengedAction action) {
        return WORDS.say("overdue", action.daysOverdue(challenge.raisedOn()));
    }

    /** When the agency last said how it stands. */
    public String updated(LocalDate on) {
        return on == null ? WORDS.say("never") : London.longDate(on);
    }

    /** The whole letter as text. */
    public String text() {
        String lines = actions.stream().map(action -> WORDS.say("line", action.reference(),
                London.longDate(action.due()), overdue(action), updated(action.lastUpdateOn())))
                .collect(Collectors.joining("\n"));
        return String.join("\n\n", address(), heading(), opening(), lines, closing()) + "\n";
    }
}
