package org.followthrough.shared.mail;

/** Keeps text that becomes a mail header in one line, so that nobody can add headers of their own. */
final class Headers {

    private Headers() {
    }

    /** @throws IllegalArgumentException when the text holds a control character */
    static void check(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mail header must be one line without control characters.");
        }
    }
}
