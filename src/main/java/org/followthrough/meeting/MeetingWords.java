package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** How meetings are spoken of. */
@Component
public class MeetingWords {

    private static final Words WORDS = Words.of(MeetingWords.class);

    private final People people;

    MeetingWords(People people) {
        this.people = people;
    }

    /** Planned, Under way, Closed. */
    public static String name(MeetingState state) {
        return WORDS.say("state." + state);
    }

    /** Waiting for sign-off, Later dates asked for. */
    public static String name(ItemKind kind) {
        return WORDS.say("kind." + kind);
    }

    /** Over the items of restricted reviews, which stand together whatever they ask. */
    public static String ofRestrictedReview() {
        return WORDS.say("restricted");
    }

    /** 1 item of a restricted review is left out; empty when none is. */
    public static String leftOut(int items) {
        return items == 0 ? "" : WORDS.say("leftOut", items);
    }

    /** Quorate: 5 of 8 members there, 3 needed. Or that it may note, but not decide; before it, how many must come. */
    public static String sentence(Meeting meeting, Quorum quorum) {
        String key = quorum.isReached() ? "quorum.reached"
                : meeting.state() == MeetingState.PLANNED ? "quorum.awaited" : "quorum.missed";
        return WORDS.say(key, quorum.present(), quorum.members(), quorum.needed());
    }

    /** 26 November 2026 at 2pm, Town Hall. */
    public static String whenAndWhere(Meeting meeting) {
        String when = London.dateAndTime(meeting.startsAt());
        return meeting.place() == null ? when : when + ", " + meeting.place();
    }

    /** A member in a list of those who came: name and agency. */
    public String nameAndAgency(long personId) {
        return people.find(personId).map(person -> person.agencyId() == null ? person.name()
                : person.name() + " (" + people.agency(person.agencyId()).map(Agency::name).orElse("") + ")")
                .orElse("");
    }

    /** Who came and who did not, one line for each kind; lines with nobody are left out. */
    public List<String> attendance(Meeting meeting, List<Attendee> attendees) {
        List<String> lines = new ArrayList<>();
        add(lines, "attendance.PRESENT", attendees,
                each -> each.member() && each.sitting().isPresent());
        add(lines, "attendance.APOLOGIES", attendees, each -> each.attendance() == Attendance.APOLOGIES);
        add(lines, meeting.state() == MeetingState.PLANNED ? "attendance.EXPECTED" : "attendance.UNKNOWN", attendees,
                each -> each.attendance() == Attendance.EXPECTED);
        add(lines, "attendance.IN_ATTENDANCE", attendees, each -> !each.member());
        if (meeting.guests() != null) {
            lines.add(WORDS.say("attendance.GUESTS", meeting.guests()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, List<Attendee> attendees, Predicate<Attendee> which) {
        String names = attendees.stream().filter(which).map(this::seat).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            lines.add(WORDS.say(key, names));
        }
    }

    private String seat(Attendee attendee) {
        return attendee.attendance() == Attendance.DEPUTY
                ? WORDS.say("attendance.deputy", nameAndAgency(attendee.deputyId()),
                        people.find(attendee.personId()).map(Person::name).orElse(""))
                : nameAndAgency(attendee.personId());
    }
}
