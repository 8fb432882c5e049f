package org.followthrough.shared.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a class that is no page, from the .properties beside it, in the board's own terms. An installation
 * serves one board, so its terms are told once and hold for every page, e-mail, file and chart.
 */
public final class Words {

    private static volatile Terms terms = Terms.USUAL;

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words beside this class. */
    public static Words of(Class<?> owner) {
        return new Words(ResourceBundle.getBundle(owner.getName(), Locale.ENGLISH, owner.getClassLoader()));
    }

    /** From now on the board says these, in every sentence. */
    public static void speak(Terms now) {
        terms = now;
    }

    /** What the board says now: whoever keeps sentences keeps them for these terms alone. */
    public static Terms terms() {
        return terms;
    }

    /** A sentence from elsewhere in the board's terms. */
    public static String inTerms(String sentence) {
        return terms.in(sentence);
    }

    /**
     * The sentence of a key with these values.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String say(String key, Object... values) {
        MessageFormat sentence = sentences.computeIfAbsent(terms.in(bundle.getString(key)), Words::read);
        // A format serves one thread at a time.
        return ((MessageFormat) sentence.clone()).format(values);
    }

    private static MessageFormat read(String sentence) {
        return new MessageFormat(sentence, Locale.ENGLISH);
    }
}
