package org.followthrough.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which actions a meeting is about. Whoever asks shows only those that the reader may see. */
@Service
@Transactional(readOnly = true)
public class MeetingActions {

    private final MeetingMapper mapper;
    private final Agendas agendas;

    MeetingActions(MeetingMapper mapper, Agendas agendas) {
        this.mapper = mapper;
        this.agendas = agendas;
    }

    /** Ids of the actions on the agenda. */
    public Set<Long> onAgenda(Meeting meeting) {
        return meeting.isFrozen() ? items(meeting).stream().map(Item::actionId).collect(Collectors.toSet())
                : agendas.of(meeting).stream().map(line -> line.position().actionId()).collect(Collectors.toSet());
    }

    /** Ids of the actions about which something was decided. */
    public Set<Long> decided(Meeting meeting) {
        return items(meeting).stream().filter(Item::isDecided).map(Item::actionId).collect(Collectors.toSet());
    }

    private List<Item> items(Meeting meeting) {
        return mapper.items(meeting.id()).stream().filter(item -> !item.takenOff()).toList();
    }
}
