package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.people.ChiefOfficer;
import org.followthrough.shared.words.Words;

/**
 * The words a letter starts with: references, agencies and dates, nothing of the case, and who was told as the register
 * has it.
 *
 * @param to whom it goes; the office may be null
 * @param chair the independent chair's name; null where there is none, or several
 */
record LetterDraft(Board board, Challenge challenge, List<ChallengedAction> actions, List<Telling> tellings,
                   ChiefOfficer to, String chair) {

    private static final Words WORDS = Words.of(LetterDraft.class);

    /** The office of an agency whose chief officer nobody has named. */
    static String office(ChiefOfficer to) {
        return to.office() == null || to.office().isBlank() ? WORDS.say("office") : to.office();
    }

    /** @param answerDue by when an answer is asked for */
    Wording wording(LocalDate answerDue) {
        ChiefOfficer known = new ChiefOfficer(to.name(), office(to), to.address());
        return Wording.draft(known, opening(known), WORDS.say("body", new ToldText(tellings).lines(), actions.size()),
                signature(), answerDue);
    }

    private String opening(ChiefOfficer known) {
        String name = known.name() == null ? known.office() : known.name();
        if (challenge.reason() != null) {
            return WORDS.say("opening.reason", name, challenge.agencyName(), actions.size(), challenge.reason());
        }
        return WORDS.say("opening", name, board.name(), challenge.agencyName(), actions.size());
    }

    private String signature() {
        String contact = board.contact().isEmpty() ? "" : "\n" + board.contact();
        return WORDS.say("signature", chair == null ? "" : chair + "\n", board.name()) + contact;
    }
}
