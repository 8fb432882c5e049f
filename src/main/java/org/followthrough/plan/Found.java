package org.followthrough.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The actions a search found: which ones, not yet what they say. Sorts only as far as it is read. */
public final class Found {

    /** Up to here a heap of the first rows is cheaper than sorting all. */
    private static final int HEAP_LIMIT = 500;

    private final List<Position> matching;
    private final Comparator<Position> order;

    Found(List<Position> matching, Comparator<Position> order) {
        this.matching = matching;
        this.order = order;
    }

    /** How many were found. */
    public int total() {
        return matching.size();
    }

    /** All of them, in order. */
    public List<Position> all() {
        return matching.stream().sorted(order).toList();
    }

    /** So many of them in order, leaving out the first {@code offset}. */
    public List<Position> page(int offset, int count) {
        int end = Math.min(offset + count, matching.size());
        if (offset >= end) {
            return List.of();
        }
        return (end <= HEAP_LIMIT ? first(end) : all()).subList(offset, end);
    }

    /** What stands around an action in this list; the action itself may have left the list since. */
    public Around around(Position here) {
        Position previous = null;
        Position next = null;
        int before = 0;
        boolean among = false;
        for (Position position : matching) {
            int compared = position.actionId() == here.actionId() ? 0 : order.compare(position, here);
            if (compared == 0) {
                among = true;
            } else if (compared < 0) {
                before++;
                previous = previous == null || order.compare(previous, position) < 0 ? position : previous;
            } else {
                next = next == null || order.compare(position, next) < 0 ? position : next;
            }
        }
        return new Around(previous, next, before + 1, among);
    }

    /**
     * An action's place in a list.
     *
     * @param previous null for the first
     * @param next null for the last
     * @param number its place, from 1
     * @param among whether it is in the list
     */
    public record Around(Position previous, Position next, int number, boolean among) {
    }

    private List<Position> first(int count) {
        PriorityQueue<Position> worstFirst = new PriorityQueue<>(count + 1, Collections.reverseOrder(order));
        for (Position position : matching) {
            if (worstFirst.size() < count || order.compare(position, worstFirst.peek()) < 0) {
                worstFirst.add(position);
                if (worstFirst.size() > count) {
                    worstFirst.poll();
                }
            }
        }
        List<Position> first = new ArrayList<>(worstFirst);
        first.sort(order);
        return first;
    }
}
