package org.followthrough.people.web;

import java.util.regex.Pattern;
import org.followthrough.shared.web.form.TextRow;

/** What an e-mail address must look like: enough to catch a slip, without refusing an odd but real one. */
final class EmailAddress {

    private static final Pattern LIKELY =
            Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]{2,}");

    private EmailAddress() {
    }

    static boolean isLikely(String address) {
        return LIKELY.matcher(address).matches() && !address.contains("..");
    }

    /** Says under the question that it does not look like an address; false when it does. */
    static boolean refused(TextRow row, String address) {
        boolean refused = !isLikely(address);
        if (refused) {
            row.error(row.getString("email.format"));
        }
        return refused;
    }
}
