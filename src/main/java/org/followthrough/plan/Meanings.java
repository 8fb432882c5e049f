package org.followthrough.plan;

import org.followthrough.people.BoardSettings;
import org.springframework.stereotype.Component;

/** What each headline means to this board: its own words, or the usual ones. */
@Component
public class Meanings {

    /** The longest meaning accepted, in characters. */
    public static final int LIMIT = 200;

    private final BoardSettings settings;

    Meanings(BoardSettings settings) {
        this.settings = settings;
    }

    /** What the headline means, to be printed beside it. */
    public String of(Headline headline) {
        return settings.words(name(headline)).orElseGet(() -> ActionWords.meaning(headline));
    }

    /** The name under which the board keeps its own words for the headline. */
    public static String name(Headline headline) {
        return "meaning." + headline;
    }
}
