package org.followthrough.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.BulkAction;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.web.part.Ahead;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How meetings introduce themselves to the frame and the work list. */
@Configuration(proxyBeanMethods = false)
class MeetingWebConfiguration {

    private static final Words WORDS = Words.of(MeetingWebConfiguration.class);

    @Bean
    NavigationEntry meetingsEntry(SignedIn signedIn) {
        return new NavigationEntry(45, "/meetings", WORDS.say("meetings"),
                () -> signedIn.may(Permission.SEE_MEETINGS));
    }

    /** The next meeting of each sub-committee. */
    @Bean
    Ahead nextMeetings(SignedIn signedIn, Meetings meetings, People people, Clock clock) {
        return new Ahead(10, () -> signedIn.may(Permission.SEE_MEETINGS), () -> {
            Set<Long> seen = new HashSet<>();
            return meetings.coming(signedIn.required()).stream().filter(meeting -> seen.add(meeting.committeeId()))
                    .map(meeting -> row(meeting, people, London.dayOf(clock.instant()))).toList();
        });
    }

    private static SummaryRow row(Meeting meeting, People people, LocalDate today) {
        String committee = people.committee(meeting.committeeId()).map(Committee::name).orElse("");
        return new SummaryRow(WORDS.say("next"), List.of(committee, WORDS.say("next.when",
                London.dateAndTime(meeting.startsAt()), ChronoUnit.DAYS.between(today, meeting.day()))),
                "/meetings/" + meeting.id());
    }

    @Bean
    BulkAction putOnAgenda(SignedIn signedIn) {
        return new BulkAction(30, "agenda", () -> WORDS.say("agenda"), () -> signedIn.may(Permission.RUN_MEETINGS),
                PutOnAgendaPage.class);
    }
}
