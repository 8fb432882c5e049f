package org.followthrough.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.MonthEnds;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can choose to see on a dashboard, and what an address means. */
@Service
@Transactional(readOnly = true)
class Choices {

    private static final int MEETINGS_OFFERED = 12;

    private final People people;
    private final Reviews reviews;
    private final Meetings meetings;
    private final Themes themes;
    private final PrintedPosition printed;

    Choices(People people, Reviews reviews, Meetings meetings, Themes themes, PrintedPosition printed) {
        this.printed = printed;
        this.people = people;
        this.reviews = reviews;
        this.meetings = meetings;
        this.themes = themes;
    }

    /** The reviews one can choose among. */
    List<Review> reviews() {
        return reviews.onDashboards();
    }

    /** The committees one can choose among. */
    List<Committee> committees() {
        return people.committees();
    }

    /** The themes one can choose among: those that a recommendation of these reviews is about. */
    List<Theme> themes() {
        return themes.among(reviews().stream().map(Review::id).collect(Collectors.toSet()));
    }

    /** The meetings whose papers are frozen, as far as the reader may know of them; the last ones, newest first. */
    List<Meeting> meetings(Person reader) {
        return Stream.concat(meetings.coming(reader).stream(), meetings.past(reader, 0, MEETINGS_OFFERED).stream())
                .filter(meeting -> meeting.isFrozen() && !meeting.isCancelled())
                .sorted(Comparator.comparing(Meeting::startsAt).reversed()).limit(MEETINGS_OFFERED).toList();
    }

    /** What a meeting is called: Meeting of the case review sub-committee, 26 November 2026. */
    String title(Meeting meeting) {
        return Dashboard.WORDS.say("meeting", people.committee(meeting.committeeId()).map(Committee::name).orElse(""),
                London.longDate(meeting.day()));
    }

    /** Of which moment the figures are: Position at 5pm on 20 November 2026, frozen for this meeting. */
    String position(Choice choice, LocalDate today) {
        if (choice.isFrozen()) {
            Instant frozen = choice.meeting().frozenAt();
            return Dashboard.WORDS.say("position.frozen", London.time(frozen), London.longDate(London.dayOf(frozen)));
        }
        return Dashboard.WORDS.say(choice.meeting() != null ? "position.notFrozen"
                : choice.day().equals(today) ? "position.today" : "position.past", London.longDate(choice.day()));
    }

    /** What was printed of the month shown: as at the last month end or later, for the committee shown if there is one. */
    Optional<PrintedPosition.Printed> printed(Person reader, Choice choice) {
        Long committee = choice.committee() != null ? Long.valueOf(choice.committee().id())
                : choice.meeting() != null ? Long.valueOf(choice.meeting().committeeId()) : null;
        return choice.review() != null || choice.theme() != null ? Optional.empty()
                : printed.about(reader, committee, MonthEnds.before(choice.day()), choice.day());
    }

    /** What an address means; empty where it names what there is not, or not for this reader. */
    Optional<Choice> of(Person reader, DashboardAddress address) {
        Choice choice = new Choice(address,
                address.meeting() == null ? null : meetings.find(reader, address.meeting())
                        .filter(meeting -> !meeting.isCancelled()).orElse(null),
                reviews().stream().filter(one -> one.ref().equals(address.review())).findFirst().orElse(null),
                committees().stream().filter(one -> one.ref().equals(address.committee())).findFirst().orElse(null),
                address.theme() == null ? null : themes.find(address.theme()).orElse(null));
        return choice.isWhatIsAsked() ? Optional.of(choice) : Optional.empty();
    }
}
