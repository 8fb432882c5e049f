package org.followthrough.pack;

/**
 * Which packs.
 *
 * @param committeeId null for all
 * @param releasedOnly without drafts and what became of them
 */
public record PackSearch(Long committeeId, boolean releasedOnly) {
}
