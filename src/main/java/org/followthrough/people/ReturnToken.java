package org.followthrough.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the address of a one-time link: the id of the message it is in, under a seal over what is known of that
 * link alone. Kept nowhere. Where the database is put back or begun anew and gives an id a second time, the seal is
 * another.
 *
 * @param messageId the register's id of the message, as the token says
 * @param mark the seal's
 */
record ReturnToken(long messageId, String mark) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([\\w-]{43})");

    /** The link's; the same each time it is made under the same key. */
    static ReturnToken of(ReturnLink link, Seal seal) {
        return new ReturnToken(link.messageId(), seal.of(text(link)));
    }

    /** What a token says, which anybody can make up; empty when it is none. */
    static Optional<ReturnToken> read(String token) {
        Matcher parts = WRITTEN.matcher(token);
        return parts.matches() ? Optional.of(new ReturnToken(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** Whether it was made for the link under this key. */
    boolean isOf(ReturnLink link, Seal seal) {
        return seal.isOn(text(link), mark);
    }

    private static String text(ReturnLink link) {
        return "return link " + link.messageId() + " of " + link.personId() + " made " + link.madeAt();
    }

    /** As it stands in the address. */
    @Override
    public String toString() {
        return messageId + "." + mark;
    }
}
