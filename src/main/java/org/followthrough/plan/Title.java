package org.followthrough.plan;

/** Makes a line for lists out of an action's text: the first sentence, or as many whole words as fit. */
public final class Title {

    private static final int LIMIT = 120;

    private Title() {
    }

    /** The title; the text itself where it is short. */
    public static String of(String text) {
        String line = text.strip().split("\\R", 2)[0].strip();
        int end = line.indexOf(". ");
        String sentence = end > 20 ? line.substring(0, end) : line;
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        if (bare.length() <= LIMIT) {
            return bare;
        }
        int space = bare.lastIndexOf(' ', LIMIT);
        return bare.substring(0, space > 40 ? space : LIMIT).stripTrailing() + "\u2026";
    }
}
