package org.followthrough.learning.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names in texts that may not be read there; always as whole words.
 *
 * @param inAnyCase names that are found however their letters are written
 * @param asWritten names that are found only in the same letters, since in small ones they may be ordinary words
 */
record NotToBeNamed(List<String> inAnyCase, List<String> asWritten) {

    /** What names of boards have besides their area's. */
    private static final Set<String> NO_AREA = Set.of("and", "for", "the", "of", "local", "safeguarding", "children",
            "childrens", "adults", "community", "safety", "domestic", "abuse", "board", "partnership", "council",
            "city", "county", "borough", "district", "metropolitan", "safer", "strategic", "joint", "lscb", "lscp",
            "sab", "csp");

    /** One word without a capital is none: an agency that goes by "police" is not named by every police officer. */
    NotToBeNamed {
        asWritten = asWritten.stream().filter(name -> !name.matches("\\p{Ll}+")).toList();
    }

    /** Those of the names that stand in a text. */
    List<String> in(Collection<String> texts) {
        return Stream.concat(inAnyCase.stream().filter(name -> isIn(texts, name, Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE)), asWritten.stream().filter(name -> isIn(texts, name, 0)))
                .distinct().toList();
    }

    private static boolean isIn(Collection<String> texts, String name, int flags) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", flags);
        return !name.isBlank() && texts.stream().anyMatch(text -> whole.matcher(text).find());
    }

    /** The names of a board and the words of its area in them: Anytown of Anytown LSCB. */
    static List<String> ofBoard(String name, String shortName) {
        Stream<String> area = Stream.of(name, shortName).flatMap(Pattern.compile("[^\\p{L}'-]+")::splitAsStream)
                .filter(word -> word.length() > 2
                        && !NO_AREA.contains(word.toLowerCase(Locale.ROOT).replace("'", "")));
        return Stream.concat(Stream.of(name, shortName), area).distinct().toList();
    }
}
