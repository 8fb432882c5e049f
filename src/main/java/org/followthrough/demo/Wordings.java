package org.followthrough.demo;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with choices: "within {two|three} days" is one of two sentences. */
final class Wordings {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    private Wordings() {
    }

    static String fill(String pattern, Random random) {
        return CHOICE.matcher(pattern).replaceAll(choice -> {
            String[] words = choice.group(1).split("\\|");
            return Matcher.quoteReplacement(words[random.nextInt(words.length)]);
        });
    }

    /** The same, with how much of the work is done, in percent. */
    static String fill(String pattern, Random random, int share) {
        return fill(pattern.replace("{share}", String.valueOf(share)), random);
    }

    static <T> T oneOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
