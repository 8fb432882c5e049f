package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that happened.
 *
 * @param title the event in words
 * @param byline who, with role and agency; empty when nobody did
 * @param machineTime date or date and time as HTML's {@code datetime} wants it
 * @param time the same in words
 * @param changes what it changed, a line each
 * @param text what was typed; null for nothing
 */
public record TimelineEntry(String title, String byline, String machineTime, String time, List<String> changes,
                            String text) implements Serializable {
}
