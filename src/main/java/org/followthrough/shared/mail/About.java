package org.followthrough.shared.mail;

/**
 * One thing a message names.
 *
 * @param reference such as R01-07
 * @param path of its page
 * @param why the rule that named it, as a sentence
 */
public record About(String reference, String path, String why) {
}
