package org.followthrough.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** On which days the sub-committees meet. Whoever keeps the meetings brings the bean. */
public interface MeetingDays {

    /** The London days of the meetings planned for this day or later, soonest first, by the sub-committee's id. */
    Map<Long, List<LocalDate>> from(LocalDate day);
}
