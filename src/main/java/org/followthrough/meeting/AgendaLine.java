package org.followthrough.meeting;

import org.followthrough.plan.Position;

/**
 * A line of an agenda as it is read.
 *
 * @param number from 1
 * @param position how the action stood when the papers were frozen; until then how it stands
 * @param changed whether it was changed since the papers were frozen, other than by this meeting
 * @param restricted whether its review is for named people only
 * @param item what came of it; until the papers are frozen only what it is
 */
public record AgendaLine(int number, Position position, boolean changed, boolean restricted, Item item) {
}
