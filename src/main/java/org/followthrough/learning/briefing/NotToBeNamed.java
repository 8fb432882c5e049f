package org.followthrough.learning.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names in texts that may not be read there. */
final class NotToBeNamed {

    /** What names of boards have besides their area's. */
    private static final Set<String> NO_AREA = Set.of("and", "for", "the", "of", "local", "safeguarding", "children",
            "childrens", "adults", "community", "safety", "domestic", "abuse", "board", "partnership", "council",
            "city", "county", "borough", "lscb", "lscp", "sab", "csp");

    private NotToBeNamed() {
    }

    /** Those of the names that stand in a text, as whole words in any case of letters. */
    static List<String> in(Collection<String> texts, Collection<String> names) {
        return names.stream().filter(name -> !name.isBlank()).distinct()
                .filter(name -> texts.stream().anyMatch(text -> wholeWord(name).matcher(text).find())).toList();
    }

    /** The names of a board and the words of its area in them: Anytown of Anytown LSCB. */
    static List<String> ofBoard(String name, String shortName) {
        Stream<String> area = Stream.of(name, shortName).flatMap(Pattern.compile("[^\\p{L}'-]+")::splitAsStream)
                .filter(word -> word.length() > 2 && !NO_AREA.contains(word.toLowerCase().replace("'", "")));
        return Stream.concat(Stream.of(name, shortName), area).distinct().toList();
    }

    private static Pattern wholeWord(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
