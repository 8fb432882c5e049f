package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.people.Person;

/** What a dashboard shows, on paper: the feature that prints it introduces itself by a bean of this type. */
public interface PrintedPosition {

    /**
     * The last one printed about the days asked for, if the reader may have it.
     *
     * @param committeeId null for that of any committee
     * @param from the first London day it may be about
     * @param to the last one
     */
    Optional<Printed> about(Person reader, Long committeeId, LocalDate from, LocalDate to);

    /**
     * Something printed.
     *
     * @param path of its PDF
     * @param name what a link to it says: Pack for October 2026 (PDF)
     */
    record Printed(String path, String name) {
    }
}
