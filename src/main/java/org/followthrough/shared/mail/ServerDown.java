package org.followthrough.shared.mail;

import java.time.Instant;

/**
 * The mail server does not do its work.
 *
 * @param since when it was first found so
 * @param nextTryAt when it is tried again; until then nothing is
 * @param failures how often it was tried in vain
 * @param words what the connection said the last time
 */
public record ServerDown(Instant since, Instant nextTryAt, int failures, String words) {
}
