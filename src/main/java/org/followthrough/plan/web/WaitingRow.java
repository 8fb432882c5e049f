package org.followthrough.plan.web;

import java.io.Serializable;
import org.followthrough.shared.web.part.Column;

/**
 * An action in a queue of decisions.
 *
 * @param row the action as lists show it
 * @param path of the page where it is decided
 * @param since when it began to wait, or was due to be asked
 * @param about what the queue shows beside it, such as the date asked for
 */
record WaitingRow(ActionRow row, String path, Column.DateWords since, String about) implements Serializable {
}
