package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.MeetingDays;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who chase when updates are needed. */
@Component
class PlannedDays implements MeetingDays {

    private final Kept<List<Meeting>> coming;

    PlannedDays(MeetingMapper mapper, ChangeCounter counter) {
        this.coming = counter.keep(ChangeMark::people, mapper::coming);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, List<LocalDate>> from(LocalDate day) {
        return coming.get().stream().filter(meeting -> !meeting.day().isBefore(day)).collect(Collectors.groupingBy(
                Meeting::committeeId, Collectors.mapping(Meeting::day, Collectors.toList())));
    }
}
