package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected at a meeting and who came: the sub-committee as it is, and once the meeting is open as it was. */
@Service
@Transactional
public class Attendances {

    private final MeetingMapper mapper;
    private final Gate gate;
    private final People people;
    private final BoardSettings settings;

    Attendances(MeetingMapper mapper, Gate gate, People people, BoardSettings settings) {
        this.mapper = mapper;
        this.gate = gate;
        this.people = people;
        this.settings = settings;
    }

    /** Members first, the chair leading, then those who only attend; each by name. */
    @Transactional(readOnly = true)
    public List<Attendee> of(Meeting meeting) {
        Map<Long, Attendee> kept = mapper.attendees(meeting.id()).stream()
                .collect(Collectors.toMap(Attendee::personId, attendee -> attendee));
        Collection<Attendee> all = kept.values();
        if (meeting.state() == MeetingState.PLANNED) {
            Set<Long> members = committee(meeting).everybody();
            List<Attendee> now = new ArrayList<>(members.stream()
                    .map(id -> kept.containsKey(id) && kept.get(id).member() ? kept.get(id) : Attendee.expected(id))
                    .toList());
            kept.values().stream().filter(each -> !each.member() && !members.contains(each.personId()))
                    .forEach(now::add);
            all = now;
        }
        return all.stream().sorted(Comparator.comparing((Attendee each) -> !each.member())
                .thenComparing(each -> !Objects.equals(each.personId(), committee(meeting).chairId()))
                .thenComparing(each -> name(each.personId()))).toList();
    }

    /** Whether enough members are there: by the rule of the day it was opened, until then by that of today. */
    @Transactional(readOnly = true)
    public Quorum quorum(Meeting meeting) {
        return Quorum.of(meeting.quorum() == null ? quorumToday() : meeting.quorum(), of(meeting));
    }

    /** The people a decision of the meeting may be taken by: members and their deputies, and the independent chair. */
    @Transactional(readOnly = true)
    public List<Person> deciding(Meeting meeting) {
        return of(meeting).stream()
                .flatMap(each -> each.sitting().flatMap(people::find)
                        .filter(person -> each.member() || person.is(Role.INDEPENDENT_CHAIR)).stream())
                .distinct().toList();
    }

    /** Everybody who is recorded as being there, except guests. */
    @Transactional(readOnly = true)
    public List<Person> sitting(Meeting meeting) {
        return mapper.attendees(meeting.id()).stream().flatMap(each -> each.sitting().flatMap(people::find).stream())
                .distinct().toList();
    }

    /** Who may come in a member's place: active people of the same agency who have no seat of their own. */
    @Transactional(readOnly = true)
    public List<Person> deputies(Meeting meeting, long memberId) {
        Set<Long> members = memberIds(meeting);
        Long agency = people.find(memberId).map(Person::agencyId).orElse(null);
        return people.all().stream().filter(person -> person.state() == PersonState.ACTIVE
                && Objects.equals(person.agencyId(), agency) && !members.contains(person.id())).toList();
    }

    /** Who may attend without being a member: active people who may read about it. */
    @Transactional(readOnly = true)
    public List<Person> others(Meeting meeting) {
        Set<Long> members = memberIds(meeting);
        return people.all().stream().filter(person -> !members.contains(person.id())
                && Access.may(person, Permission.SEE_MEETINGS)).toList();
    }

    /**
     * Records who came. Until the meeting is over it can be put right.
     *
     * @param attendees a member left out counts as expected
     * @param guests others in words; null for none
     * @throws NotAllowed unless the person runs the meeting, or for a deputy who may not stand in
     */
    public void keep(Person by, long meetingId, List<Attendee> attendees, String guests) {
        Meeting meeting = gate.holdUnlessOver(by, meetingId);
        Set<Long> members = memberIds(meeting);
        for (Attendee each : attendees) {
            if (each.member() != members.contains(each.personId())
                    || each.deputyId() != null && deputies(meeting, each.personId()).stream()
                            .noneMatch(person -> person.id() == each.deputyId())) {
                throw new NotAllowed();
            }
        }
        Map<Long, Attendee> all = attendees.stream()
                .collect(Collectors.toMap(Attendee::personId, attendee -> attendee));
        members.forEach(id -> all.putIfAbsent(id, Attendee.expected(id)));
        write(meetingId, all.values());
        mapper.setGuests(meetingId, guests);
    }

    /** Keeps who belongs to the sub-committee today, since it may have other members tomorrow. */
    void keepMembers(Meeting meeting) {
        write(meeting.id(), of(meeting));
    }

    /** How many members must be there, by the rule of today. */
    int quorumToday() {
        return settings.rules().of(BoardRule.QUORUM);
    }

    /** Records who came, whatever was known before. */
    void write(long meetingId, Collection<Attendee> attendees) {
        mapper.deleteAttendees(meetingId);
        attendees.forEach(each -> mapper.insertAttendee(meetingId, each));
    }

    private Set<Long> memberIds(Meeting meeting) {
        return of(meeting).stream().filter(Attendee::member).map(Attendee::personId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Committee committee(Meeting meeting) {
        return people.committee(meeting.committeeId()).orElseThrow();
    }

    private String name(long personId) {
        return people.find(personId).map(Person::name).orElse("");
    }
}
