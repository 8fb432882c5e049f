package org.followthrough.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the address of a one-time link: the id of the message it is in, under a seal. Kept nowhere. */
record ReturnToken(long messageId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([\\w-]{43})");

    /** As it stands in the address; the same each time it is made under the same key. */
    String sealed(Seal seal) {
        return messageId + "." + seal.of(text());
    }

    /** What a token says; empty when it was not made under this key. */
    static Optional<ReturnToken> read(String token, Seal seal) {
        Matcher parts = WRITTEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        ReturnToken read = new ReturnToken(Long.parseLong(parts.group(1)));
        return seal.isOn(read.text(), parts.group(2)) ? Optional.of(read) : Optional.empty();
    }

    private String text() {
        return "return link " + messageId;
    }
}
