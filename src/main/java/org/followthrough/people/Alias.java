package org.followthrough.people;

/** Another name an agency goes by in printed plans. */
public record Alias(long agencyId, String alias) {
}
