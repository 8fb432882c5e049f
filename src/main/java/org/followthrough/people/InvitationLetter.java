package org.followthrough.people;

import java.time.Instant;
import java.util.List;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.words.Words;

/** The letter that brings a link to choose a password; the link itself is put in when it is sent. */
record InvitationLetter(BoardSettings settings) {

    static final String PURPOSE = "invitation";

    private static final Words WORDS = Words.of(InvitationLetter.class);

    /** @param at makes one letter of each time somebody asks for it */
    Draft letter(Person person, Instant at, long days) {
        Board board = settings.board();
        String kind = person.state() == PersonState.INVITED ? "invited" : "renewed";
        String text = WORDS.say(kind, person.name(), board.name(), OneTimeLink.PLACE, days, board.contact());
        return Draft.of(PURPOSE, new Recipient(person.id(), person.name(), person.email()), "", at.toString(),
                WORDS.say(kind + ".subject", board.called()), text, WORDS.say("why"), List.of());
    }

    /** Stands in a letter that was overtaken before it was sent. */
    static String noLink() {
        return WORDS.say("noLink");
    }
}
