package org.followthrough.chasing;

/**
 * Who is told of something owed, or would be.
 *
 * @param withheld why nothing is written to them; null when it is
 */
record Addressee(long personId, Capacity capacity, Withheld withheld) {

    /** In what capacity somebody is told. */
    enum Capacity {
        /** Leads the action, or returns the figure. */
        LEAD,
        /** Stands in for that one while they are away. */
        DEPUTY,
        /** A co-ordinator of the agency, asked because nobody else can be. */
        IN_PLACE,
        /** Somebody who does not owe it. */
        ABOVE
    }

    boolean isWritten() {
        return withheld == null;
    }

    /** Whether it is theirs to give. */
    boolean owes() {
        return capacity != Capacity.ABOVE;
    }

    /** Whether they owe it themselves, or stand in for who does. */
    boolean leads() {
        return capacity == Capacity.LEAD || capacity == Capacity.DEPUTY;
    }

    /** Whether what the step tells is meant for somebody in this capacity. */
    boolean hears(Step step) {
        return switch (capacity) {
            case LEAD -> true;
            case DEPUTY -> step != Step.NOW_LEAD;
            case IN_PLACE, ABOVE -> !step.isNews();
        };
    }

    Addressee without(Withheld reason) {
        return new Addressee(personId, capacity, reason);
    }
}
