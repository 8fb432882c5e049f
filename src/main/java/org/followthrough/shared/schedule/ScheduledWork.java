package org.followthrough.shared.schedule;

/** A piece of work a feature offers as a bean, to be done once for each period of its timetable. */
public interface ScheduledWork {

    /** Its lasting name in the record of runs, such as chasing. */
    String key();

    /** What it is called on the schedule page. */
    String name();

    /** When it is due. */
    Timetable timetable();

    /**
     * Does the work, in transactions of its own. May be called again for a period it was stopped in, so what was
     * done must be found by keys of its own.
     *
     * @param progress where work that takes long enough for people to wonder says how far it is
     * @return what was done, as a sentence without personal data
     */
    String run(Period period, Progress progress);
}
