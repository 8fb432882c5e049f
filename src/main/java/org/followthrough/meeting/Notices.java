package org.followthrough.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told of a meeting, and of what: those who come, of date, place and agenda; and those who knew, when the
 * meeting is moved or cancelled. Nobody is told the same twice.
 */
@Service
@Transactional
public class Notices {

    private static final String PURPOSE = "meeting";

    private final MeetingMapper mapper;
    private final Gate gate;
    private final Agendas agendas;
    private final Attendances attendances;
    private final People people;
    private final BoardSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Notices(MeetingMapper mapper, Gate gate, Agendas agendas, Attendances attendances, People people,
            BoardSettings settings, Outbox outbox, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.agendas = agendas;
        this.attendances = attendances;
        this.people = people;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody told of a meeting.
     *
     * @param at when they were last told
     * @param outdated whether they were told another time or place than it now has, or not yet that it is cancelled
     */
    public record Told(Person person, Instant at, boolean outdated) {
    }

    /** Who was told of the meeting, by name, each as they were last told. */
    @Transactional(readOnly = true)
    public List<Told> told(Meeting meeting) {
        return last(meeting).values().stream().flatMap(last -> people.find(last.personId())
                        .map(person -> new Told(person, last.toldAt(), !last.isTrueOf(meeting))).stream())
                .sorted(Comparator.comparing(told -> told.person().name())).toList();
    }

    /**
     * The messages that would be sent, by name: to everybody who belongs at the meeting, of a cancelled one to those who
     * had been told of it; none of a meeting that is over. Who cannot be written to or may not read it gets none.
     *
     * @throws NotAllowed unless the person runs the meeting
     */
    @Transactional(readOnly = true)
    public List<NoticeLetter> letters(Person by, Meeting meeting) {
        if (!gate.mayRun(by, meeting.committeeId())) {
            throw new NotAllowed();
        }
        Map<Long, Notice> last = last(meeting);
        NoticeText words = words(meeting);
        List<AgendaLine> agenda = agendas.of(meeting);
        return recipients(meeting, last).map(to -> {
            Notice before = last.get(to.id());
            int items = agendas.seen(to.in(PersonState.ACTIVE), agenda).lines().size();
            return new NoticeLetter(to, words.subject(before, meeting), words.text(to.name(), before, meeting, items),
                    items, before == null ? null : before.toldAt(), before != null && !before.isTrueOf(meeting),
                    before != null && before.isAllOf(meeting, items));
        }).toList();
    }

    /**
     * Sends them.
     *
     * @return how many messages were written
     * @throws NotAllowed unless the person runs the meeting
     */
    public int send(Person by, long meetingId) {
        Meeting meeting = gate.hold(by, meetingId);
        Map<Long, Notice> last = last(meeting);
        int sent = 0;
        for (NoticeLetter letter : letters(by, meeting)) {
            Notice before = last.get(letter.to().id());
            Notice notice = new Notice(meetingId, letter.to().id(), before == null ? 1 : before.number() + 1,
                    clock.instant(), by.id(), meeting.startsAt(), meeting.place(), meeting.isCancelled(),
                    meeting.isFrozen(), letter.items());
            if (!letter.again() && outbox.write(draft(letter, notice, by))) {
                mapper.insertNotice(notice);
                sent++;
            }
        }
        return sent;
    }

    private Stream<Person> recipients(Meeting meeting, Map<Long, Notice> last) {
        Stream<Long> ids = switch (meeting.state()) {
            case PLANNED, OPEN -> attendances.of(meeting).stream()
                    .flatMap(each -> Stream.of(each.personId(), each.deputyId()));
            case CANCELLED -> last.keySet().stream();
            case CLOSED -> Stream.of();
        };
        return ids.distinct().flatMap(id -> Optional.ofNullable(id).flatMap(people::find).stream())
                .filter(this::canBeTold).sorted(Comparator.comparing(Person::name));
    }

    private boolean canBeTold(Person person) {
        return (person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED)
                && gate.mayRead(person.in(PersonState.ACTIVE));
    }

    /** What each person was last told. */
    private Map<Long, Notice> last(Meeting meeting) {
        return mapper.notices(meeting.id()).stream()
                .collect(Collectors.toMap(Notice::personId, Function.identity(), (earlier, later) -> later));
    }

    private NoticeText words(Meeting meeting) {
        return new NoticeText(settings.board(),
                people.committee(meeting.committeeId()).map(Committee::name).orElse(""));
    }

    private static Draft draft(NoticeLetter letter, Notice notice, Person by) {
        return Draft.of(PURPOSE, new Recipient(letter.to().id(), letter.to().name(), letter.to().email()),
                String.valueOf(notice.meetingId()), String.valueOf(notice.number()), letter.subject(), letter.text(),
                NoticeText.why(by.name()), List.of());
    }
}
