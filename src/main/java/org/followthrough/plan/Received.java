package org.followthrough.plan;

import java.time.LocalDate;

/**
 * That somebody else said it, by phone or e-mail, and who types it only passes it on.
 *
 * @param fromPersonId somebody of the lead agency
 * @param on the London day they said it: not to come, and not before what the history last tells
 */
public record Received(long fromPersonId, LocalDate on) {
}
