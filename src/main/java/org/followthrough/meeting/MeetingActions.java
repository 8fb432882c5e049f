package org.followthrough.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which actions a meeting is about, worked out once for each change. Whoever asks shows only those that the reader may
 * see.
 */
@Service
@Transactional(readOnly = true)
public class MeetingActions {

    private final MeetingMapper mapper;
    private final Agendas agendas;
    private final Clock clock;
    private final Kept<Map<Question, Set<Long>>> answers;

    MeetingActions(MeetingMapper mapper, Agendas agendas, ChangeCounter counter, Clock clock) {
        this.mapper = mapper;
        this.agendas = agendas;
        this.clock = clock;
        answers = counter.keep(mark -> mark.seq() + mark.people(), ConcurrentHashMap::new);
    }

    /** Ids of the actions on the agenda. */
    public Set<Long> onAgenda(Meeting meeting) {
        return answers.get().computeIfAbsent(question(meeting, false), question -> meeting.isFrozen()
                ? items(meeting, item -> !item.takenOff()) : agendas.of(meeting).stream()
                        .map(line -> line.position().actionId()).collect(Collectors.toSet()));
    }

    /** Ids of the actions about which something was decided. */
    public Set<Long> decided(Meeting meeting) {
        return answers.get().computeIfAbsent(question(meeting, true), question -> items(meeting, Item::isDecided));
    }

    private Set<Long> items(Meeting meeting, Predicate<Item> such) {
        return mapper.items(meeting.id()).stream().filter(such).map(Item::actionId).collect(Collectors.toSet());
    }

    private Question question(Meeting meeting, boolean decided) {
        return new Question(meeting.id(), decided, London.dayOf(clock.instant()));
    }

    /** @param today an agenda that is not frozen follows the calendar too */
    private record Question(long meetingId, boolean decided, LocalDate today) {
    }
}
