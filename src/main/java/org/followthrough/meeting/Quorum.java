package org.followthrough.meeting;

import java.util.Collection;

/**
 * Whether enough members are there to decide.
 *
 * @param needed how many members must be there, themselves or by a deputy
 * @param present how many are
 * @param members how many there are in all
 */
public record Quorum(int needed, int present, int members) {

    /** Counts members, each once; who only attends does not count. */
    public static Quorum of(int needed, Collection<Attendee> attendees) {
        return new Quorum(needed,
                (int) attendees.stream().filter(each -> each.member() && each.sitting().isPresent()).count(),
                (int) attendees.stream().filter(Attendee::member).count());
    }

    /** Whether decisions may be taken. */
    public boolean isReached() {
        return present >= needed;
    }
}
