package org.followthrough.dashboard;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the dashboard, for its page and its files alike. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.followthrough.dashboard.Dashboard", Locale.ROOT);

    private Words() {
    }

    /** The finding as a sentence. */
    static String of(Finding finding) {
        return of(finding.key(), finding.values().toArray());
    }

    /** The words of the key with these figures and names in them. */
    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }
}
