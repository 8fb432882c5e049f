package org.followthrough.shared.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a class that is no page, from the .properties beside it. */
public final class Words {

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words beside this class. */
    public static Words of(Class<?> owner) {
        return new Words(ResourceBundle.getBundle(owner.getName(), Locale.ENGLISH, owner.getClassLoader()));
    }

    /**
     * The sentence of a key with these values.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String say(String key, Object... values) {
        MessageFormat sentence = sentences.computeIfAbsent(key, this::read);
        // A format serves one thread at a time.
        return ((MessageFormat) sentence.clone()).format(values);
    }

    private MessageFormat read(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH);
    }
}
