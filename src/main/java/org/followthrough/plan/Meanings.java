package org.followthrough.plan;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.BoardSettings;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What each headline means to this board: its own words, or the usual ones. */
@Component
public class Meanings {

    /** The longest meaning accepted, in characters. */
    public static final int LIMIT = 200;

    private static final Words WORDS = Words.of(Meanings.class);

    private final BoardSettings settings;

    Meanings(BoardSettings settings) {
        this.settings = settings;
    }

    /** What the headline means, to be printed beside it. */
    public String of(Headline headline) {
        return settings.words(name(headline)).orElseGet(() -> ActionWords.meaning(headline));
    }

    /** All of them, for documents whose readers do not know the words. */
    public Table table() {
        return new Table(List.of(new Column(WORDS.say("status"), 1), new Column(WORDS.say("meaning"), 3)),
                Stream.of(Headline.values()).map(headline -> new Row(null, List.of(
                        new Cell(HeadlineInk.shape(headline) + ActionWords.name(headline),
                                HeadlineInk.colour(headline)), Cell.of(of(headline))))).toList());
    }

    /** The name under which the board keeps its own words for the headline. */
    public static String name(Headline headline) {
        return "meaning." + headline;
    }
}
