package org.followthrough.shared.persistence;

/**
 * How far the database has come.
 *
 * @param seq the number of the last change committed; 0 before the first
 * @param removals how often drafts were taken back: whoever holds histories in memory then looks which are gone
 * @param people how often people, agencies, committees, settings, indicators, their figures or who is named for a
 *     review were changed
 */
public record ChangeMark(long seq, long removals, long people) {
}
