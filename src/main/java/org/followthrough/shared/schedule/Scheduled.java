package org.followthrough.shared.schedule;

import java.time.Instant;

/**
 * A piece of work as the schedule page shows it.
 *
 * @param last its last run; null before the first
 * @param next when it is due next
 */
public record Scheduled(String key, String name, Timetable timetable, WorkRun last, Instant next) {
}
