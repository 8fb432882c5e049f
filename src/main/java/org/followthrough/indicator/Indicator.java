package org.followthrough.indicator;

import java.time.Instant;

/**
 * Something the board measures, as it is or was defined.
 *
 * @param ref short name for addresses
 * @param version counted from 1
 * @param recordedBy null for the demonstration
 */
public record Indicator(long id, String ref, int version, Instant recordedAt, Long recordedBy, Definition definition) {

    public String name() {
        return definition.name();
    }
}
