package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.MeetingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who chase when updates are needed. */
@Component
class PlannedDays implements MeetingDays {

    private final MeetingMapper mapper;

    PlannedDays(MeetingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, List<LocalDate>> from(LocalDate day) {
        return mapper.coming().stream().filter(meeting -> !meeting.day().isBefore(day)).collect(Collectors.groupingBy(
                Meeting::committeeId, Collectors.mapping(Meeting::day, Collectors.toList())));
    }
}
