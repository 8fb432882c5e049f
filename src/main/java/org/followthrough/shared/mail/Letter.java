package org.followthrough.shared.mail;

/**
 * A message in this sender's hands.
 *
 * @param maybeTwice whether the server may have had it before
 * @param text the body; the place of a one-time link still empty
 * @param attachment null when there is none
 */
record Letter(Message message, boolean maybeTwice, String text, Attachment attachment) {
}
