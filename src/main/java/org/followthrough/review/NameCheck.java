package org.followthrough.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for words that could identify a child: a given name in the manner of a child's, a date of birth, an NHS number,
 * a postcode, a telephone number. It only raises a question, so it would rather miss than cry wolf: "Child Protection",
 * "Child K" and the names of colleagues are no finding.
 */
public final class NameCheck {

    /** What was found. */
    public enum Kind {
        GIVEN_NAME, DATE_OF_BIRTH, NHS_NUMBER, POSTCODE, TELEPHONE
    }

    /**
     * A place in the text.
     *
     * @param start of its first character
     * @param end after its last character
     */
    public record Finding(int start, int end, Kind kind) {
    }

    private static final Set<String> GIVEN_NAMES = givenNames();

    /** Words that begin with a capital after a child's word, and are no name. */
    private static final Set<String> NO_NAMES = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "protection", "social", "health", "police", "education", "care", "services",
            "early", "help", "family", "safeguarding", "sexual", "death", "children", "child", "pupils", "boys",
            "girls",
            "those", "young", "people", "adults", "infants", "babies", "parents", "mothers", "fathers", "carers",
            "mother",
            "father", "he", "she", "they", "the", "this", "it", "we", "is", "was", "and", "in", "at", "on", "all");

    private static final String NAME =
            "(?<name>\\b\\p{Lu}(?=[\\p{L}'\\u2019-]*\\p{Ll})(?:\\p{L}|['\\u2019-](?!s\\b)(?=\\p{L}))*)";
    private static final String KIN = "son|daughter|brother|sister|sibling|nephew|niece|grandson|granddaughter|stepson"
            + "|stepdaughter|twins?";
    private static final String CHILD = "child|baby|toddler|infant|newborn|boy|girl|pupil|youngster|teenager";
    private static final String NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen)";
    private static final String SPAN = "(?:years?|months?|weeks?|days?|yrs?|mths?)";

    /** "a girl called Zuri", "the baby, who is named Tom". */
    private static final Pattern CALLED = Pattern.compile("(?i:\\b(?:" + KIN + "|" + CHILD
            + ")s?\\b[^.;!?]{0,20}\\b(?:called|named|known as)\\s+)" + NAME);
    /** "her son Jayden": whatever follows is a name. */
    private static final Pattern AFTER_KIN = Pattern.compile("\\b(?:" + KIN + ")\\s+" + NAME);
    /** "baby Mia", "Baby Mia", "her son (Jack)": only a name people give. */
    private static final Pattern AFTER_CHILD =
            Pattern.compile("(?i:\\b(?:" + KIN + "|" + CHILD + ")\\b\\s*[,(:]?\\s*)" + NAME);
    /** "Jayden, aged 4", "Mia (aged six)". */
    private static final Pattern AGED = Pattern.compile(NAME + "(?:\\s*[,(]\\s*)aged?\\s+" + NUMBER + "\\b");
    /** "Jayden aged 4", "Jayden (4)", "Jayden, 4,", "Jayden is 4 months old". */
    private static final Pattern WITH_AGE = Pattern.compile(NAME + "(?:\\s+\\p{Lu}\\p{L}+)?(?:\\s+aged?\\s+" + NUMBER
            + "\\b|\\s*\\(\\d{1,2}\\)|,\\s*\\d{1,2}\\s*,|,?\\s+(?:(?:is|was|turned)\\s+)?" + NUMBER + "\\s*-?" + SPAN
            + "(?:[\\s-]old)?\\b)");
    /** "Jayden's mother", "Mia's school". */
    private static final Pattern OWNER =
            Pattern.compile(NAME + "['\\u2019]s\\s+(?:mother|mum|mummy|father|dad|daddy|parents?"
            + "|family|grand(?:mother|father|parents)|carers?|sister|brother|siblings?|school|nursery|home|death|birth|birthday"
            + "|injur(?:y|ies)|bruis(?:e|es|ing)|stepfather|stepmother|aunt|uncle|foster)\\b");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern BORN =
            Pattern.compile("(?i)\\b(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|date of birth|born)(?:\\s+(?:is|was|on))*"
            + "\\s*[:=(-]?\\s*(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
            + MONTH + ",?\\s+\\d{2,4})\\b");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d+])[1-9]\\d{2}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("\\b(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}"
            + "|[a-z]{1,2}\\d[a-z\\d]? \\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2})\\b");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d/])(?:\\+44[ -]?(?:\\(0\\))?[ -]?|\\(?0)\\d{2,5}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)");

    private NameCheck() {
    }

    /**
     * What could identify a child, in the order of the text, no two at one place.
     *
     * @param known words that name colleagues, agencies or the review itself, in lower case
     */
    public static List<Finding> find(String text, Set<String> known) {
        List<Finding> found = new ArrayList<>();
        Predicate<String> word = name -> isName(name, known);
        Predicate<String> given = word.and(name -> GIVEN_NAMES.contains(name.toLowerCase(Locale.ROOT)));
        names(text, CALLED, word, found);
        names(text, AFTER_KIN, word, found);
        names(text, AFTER_CHILD, given, found);
        names(text, AGED, word, found);
        names(text, WITH_AGE, given, found);
        names(text, OWNER, given, found);
        all(text, BORN, Kind.DATE_OF_BIRTH, digits -> true, found);
        all(text, TEN_DIGITS, Kind.NHS_NUMBER, NameCheck::isNhsNumber, found);
        all(text, POSTCODE, Kind.POSTCODE, digits -> true, found);
        all(text, TELEPHONE, Kind.TELEPHONE, NameCheck::isTelephone, found);
        return withoutOverlaps(found);
    }

    private static boolean isName(String name, Set<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !NO_NAMES.contains(lower) && !known.contains(lower);
    }

    private static void names(String text, Pattern pattern, Predicate<String> such, List<Finding> found) {
        Matcher matcher = pattern.matcher(text);
        // "Siblings Mia (6)": what is no name may stand before one, so the next look begins right behind it.
        for (int from = 0; from < text.length() && matcher.find(from); from = matcher.end("name")) {
            if (such.test(matcher.group("name"))) {
                found.add(new Finding(matcher.start("name"), matcher.end("name"), Kind.GIVEN_NAME));
            }
        }
    }

    private static void all(String text, Pattern pattern, Kind kind, Predicate<String> such, List<Finding> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (such.test(matcher.group().replaceAll("\\D", ""))) {
                found.add(new Finding(matcher.start(), matcher.end(), kind));
            }
        }
    }

    /** The tenth digit of an NHS number checks the other nine. */
    private static boolean isNhsNumber(String digits) {
        int sum = IntStream.range(0, 9).map(place -> (digits.charAt(place) - '0') * (10 - place)).sum();
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    private static boolean isTelephone(String digits) {
        String national = digits.startsWith("44") ? digits.substring(2) : digits.substring(1);
        int length = national.startsWith("0") ? national.length() - 1 : national.length();
        return length == 9 || length == 10;
    }

    private static List<Finding> withoutOverlaps(List<Finding> found) {
        found.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()));
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : found) {
            if (apart.isEmpty() || finding.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(finding);
            }
        }
        return List.copyOf(apart);
    }

    private static Set<String> givenNames() {
        try (BufferedReader names = new BufferedReader(new InputStreamReader(
                NameCheck.class.getResourceAsStream("given-names.txt"), StandardCharsets.UTF_8))) {
            return names.lines().filter(line -> !line.startsWith("#")).map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
