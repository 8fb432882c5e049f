package org.followthrough.shared.schedule;

import java.time.Duration;

/**
 * Work that looks every so often whether there is something to do, and leaves no record of its own.
 *
 * @param key its lasting name
 */
public record FrequentWork(String key, Duration every, Runnable work) {
}
