package org.followthrough.shared.mail;

/**
 * A message in this sender's hands.
 *
 * @param maybeTwice whether the server may have had it before
 * @param text the body; the place of a one-time link still empty
 * @param html the same as simple HTML; null for text only
 * @param attachment null when there is none
 */
record Letter(Message message, boolean maybeTwice, String text, String html, Attachment attachment) {

    boolean asksForLink() {
        return text.contains(OneTimeLink.PLACE);
    }

    /** The same with this in the place of the link; where it is empty, the place closes. */
    Letter with(MailBody link) {
        String filled = text.replace(OneTimeLink.PLACE, link.text().strip()).replaceAll("\n{3,}", "\n\n");
        return new Letter(message, maybeTwice, filled,
                html == null ? null : html.replace(OneTimeLink.PLACE, link.fragment()), attachment);
    }
}
