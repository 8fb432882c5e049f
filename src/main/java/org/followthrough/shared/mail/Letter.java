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

    /** The same with this link in its place. */
    Letter with(String link) {
        return new Letter(message, maybeTwice, text.replace(OneTimeLink.PLACE, link),
                html == null ? null : html.replace(OneTimeLink.PLACE, link), attachment);
    }
}
