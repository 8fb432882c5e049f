package org.followthrough.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much texts say the same: the cosine between their words, each weighed by how few of the texts have it. 0 is
 * nothing in common, 1 the same words.
 */
final class Likeness {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ations", "ation", "ments", "ment", "ings", "ing", "ions",
            "ion", "ies", "ed", "es", "ly", "s", "y", "e");
    /** Words that say nothing of what is recommended. */
    private static final Set<String> STOP = Set.of(("a about all also an and any are as at be been being before by can "
            + "did do each every for from had has have how if in into is it its made make may more must no not of on "
            + "or other our own should so some such than that the their them then there these they this those to was "
            + "were what when where whether which who will with would agency agencies ensure assure itself "
            + "safeguarding recommend recommendation").split(" "));

    private final Map<Long, Map<String, Double>> weighed = new TreeMap<>();

    /**
     * @param texts by the ids of what says them
     * @param nouns what does not count, in small letters, each of one or more words
     */
    Likeness(Map<Long, String> texts, Set<String> nouns) {
        Pattern uncounted = uncounted(nouns);
        Map<String, Integer> having = new HashMap<>();
        Map<Long, Map<String, Long>> counted = new HashMap<>();
        texts.forEach((id, text) -> {
            Map<String, Long> words =
                    stems(text, uncounted).collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
            words.keySet().forEach(stem -> having.merge(stem, 1, Integer::sum));
            counted.put(id, words);
        });
        counted.forEach((id, words) -> weighed.put(id, toLengthOne(words, having, texts.size())));
    }

    /** All pairs at least this much alike, in no particular order; each with the smaller id first. */
    List<Pair> atLeast(double least) {
        Map<String, List<Long>> having = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        weighed.forEach((id, words) -> {
            Set<Long> sharing = new HashSet<>();
            words.keySet().forEach(stem -> sharing.addAll(having.getOrDefault(stem, List.of())));
            sharing.stream().map(before -> new Pair(before, id, between(before, id)))
                    .filter(pair -> pair.likeness() >= least).forEach(pairs::add);
            words.keySet().forEach(stem -> having.computeIfAbsent(stem, none -> new ArrayList<>()).add(id));
        });
        return pairs;
    }

    /** How alike two of the texts are. */
    double between(long one, long other) {
        Map<String, Double> words = weighed.get(other);
        return weighed.get(one).entrySet().stream()
                .mapToDouble(word -> word.getValue() * words.getOrDefault(word.getKey(), 0.0)).sum();
    }

    private static Map<String, Double> toLengthOne(Map<String, Long> words, Map<String, Integer> having, int texts) {
        Map<String, Double> weights = new HashMap<>();
        words.forEach((stem, count) -> weights.put(stem, count * Math.log(1 + (double) texts / having.get(stem))));
        double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    /** Finds any of these nouns, the longest first. */
    static Pattern uncounted(Set<String> nouns) {
        return Pattern.compile("(?<![a-z])(?:" + nouns.stream().map(noun -> noun.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")(?![a-z])");
    }

    /** The words of a text without their endings and without what does not count. */
    static Stream<String> stems(String text, Pattern uncounted) {
        return NO_LETTERS.splitAsStream(uncounted.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ")
                        .replace("'", "").replace("\u2019", ""))
                .filter(word -> word.length() > 1 && !STOP.contains(word)).map(Likeness::stem);
    }

    private static String stem(String word) {
        return ENDINGS.stream().filter(word::endsWith)
                .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM).findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length())).orElse(word);
    }

    /**
     * Two texts.
     *
     * @param one the smaller id
     */
    record Pair(long one, long other, double likeness) {
    }
}
