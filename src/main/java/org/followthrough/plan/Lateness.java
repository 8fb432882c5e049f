package org.followthrough.plan;

/** How long overdue actions are overdue, in bands of calendar days. */
public enum Lateness {
    UP_TO_30(1, 30), UP_TO_60(31, 60), UP_TO_90(61, 90), OVER_90(91, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    Lateness(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** First and last number of days in the band. */
    public int from() {
        return from;
    }

    /** Last number of days in the band. */
    public int to() {
        return to;
    }

    /** Whether so many days overdue fall into the band. */
    public boolean holds(int days) {
        return days >= from && days <= to;
    }
}
