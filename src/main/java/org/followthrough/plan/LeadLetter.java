package org.followthrough.plan;

import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.words.Words;

/** What a co-ordinator is told when a lead says an action is not theirs: reference, names and a link. */
record LeadLetter(Board board) {

    private static final Words WORDS = Words.of(LeadLetter.class);

    /** Tells a co-ordinator that a lead says the action is not theirs; one message an action and period. */
    Draft notMine(Person to, Person lead, String reference, String period) {
        return letter("not-mine", to, reference, period, WORDS.say("notMine.subject", reference),
                WORDS.say("notMine", to.name(), lead.name(), reference, board.link("/actions/" + reference + "/lead"),
                        board.contact()), List.of(reference));
    }

    private static Draft letter(String purpose, Person to, String matter, String period, String subject, String text,
                                List<String> references) {
        String why = WORDS.say("why." + purpose);
        return Draft.of(purpose, new Recipient(to.id(), to.name(), to.email()), matter, period, subject, text, why,
                references.stream().map(reference -> new About(reference, "/actions/" + reference, why)).toList());
    }
}
