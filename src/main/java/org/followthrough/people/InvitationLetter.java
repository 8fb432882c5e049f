package org.followthrough.people;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Recipient;

/** The letter that brings a link to choose a password; the link itself is put in when it is sent. */
record InvitationLetter(BoardSettings settings) {

    static final String PURPOSE = "invitation";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(InvitationLetter.class.getName(),
            Locale.ENGLISH);

    /** @param at makes one letter of each time somebody asks for it */
    Draft letter(Person person, Instant at, long days) {
        Board board = settings.board();
        String kind = person.state() == PersonState.INVITED ? "invited" : "renewed";
        String text = say(kind, person.name(), board.name(), OneTimeLink.PLACE, days, board.contact());
        return Draft.of(PURPOSE, new Recipient(person.id(), person.name(), person.email()), "", at.toString(),
                say(kind + ".subject", board.called()), text, say("why"), List.of());
    }

    /** Stands in a letter that was overtaken before it was sent. */
    static String noLink() {
        return say("noLink");
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
