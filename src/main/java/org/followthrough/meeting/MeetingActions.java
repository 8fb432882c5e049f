package org.followthrough.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
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

    /** So many meetings that are over are looked back on. */
    private static final int PAST = 3;

    private final MeetingMapper mapper;
    private final Gate gate;
    private final Agendas agendas;
    private final Clock clock;
    private final Kept<List<Meeting>> latest;
    private final Kept<Map<Question, Set<Long>>> answers;

    MeetingActions(MeetingMapper mapper, Gate gate, Agendas agendas, ChangeCounter counter, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.agendas = agendas;
        this.clock = clock;
        latest = counter.keep(ChangeMark::people, this::readLatest);
        answers = counter.keep(mark -> mark.seq() + mark.people(), ConcurrentHashMap::new);
    }

    /** The meetings to come and the last ones that are over, for who may read them. */
    public List<Meeting> latest(Person reader) {
        return gate.mayRead(reader) ? latest.get() : List.of();
    }

    private List<Meeting> readLatest() {
        return Stream.concat(mapper.coming().stream(), mapper.past(0, PAST).stream()).toList();
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
