package org.followthrough.chasing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Board;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;

/**
 * How the board speaks in its mails.
 *
 * @param words of each phrase, the board's own or the usual ones
 */
record Voice(Board board, BoardRules rules, Function<Phrase, String> words) {

    /** The board as it has set itself up. */
    static Voice of(BoardSettings settings) {
        Map<Phrase, String> words = Stream.of(Phrase.values()).collect(Collectors.toMap(Function.identity(),
                phrase -> settings.words(phrase.settingName()).orElseGet(phrase::usual)));
        return new Voice(settings.board(), settings.rules(), words::get);
    }

    /** The same voice with other words for one phrase. */
    Voice with(Phrase changed, String own) {
        return new Voice(board, rules, phrase -> phrase == changed ? own : words.apply(phrase));
    }

    Template template(Phrase phrase) {
        return new Template(words.apply(phrase));
    }

    /** Who the message is from and how they are reached. */
    String signature() {
        return board.contact().isEmpty() ? DigestText.say("signature", board.called()) : board.contact();
    }
}
