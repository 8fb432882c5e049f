package org.followthrough.shared.persistence;

import java.time.Instant;

/**
 * When a version was written, and by whom.
 *
 * @param recordedBy null when nobody did, as in an import of old data
 */
public record Written(Long recordedBy, Instant recordedAt) {
}
