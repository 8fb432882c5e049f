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
