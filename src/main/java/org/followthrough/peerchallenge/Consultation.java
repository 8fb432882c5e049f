package org.followthrough.peerchallenge;

import org.followthrough.shared.persistence.Written;

/**
 * One version of a consultation: one chair asked another about a review.
 *
 * @param version how often it was recorded, from 1
 */
public record Consultation(long id, int version, Written written, Consulted said) {
}
