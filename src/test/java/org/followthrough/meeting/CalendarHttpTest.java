package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.Administration;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.people.People;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody subscribes to their own dates and stops again. */
class CalendarHttpTest {

    private static final String PAGE = "/me/calendar";
    private static final Pattern ADDRESS = Pattern.compile("/calendar/[\\w-]{32}\\.ics");

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "chasing")
            .with("follow-through.bounces.secret", "correct-horse-battery-staple").with(KnownByHeader.class);

    private final Visitor lead = APP.visitor();
    private Anytown anytown;
    private String reference;

    @BeforeEach
    void anAction(Anytown anytown) {
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 12, 4));
        anytown.issue(review);
        lead.get("/", KnownByHeader.HEADER, String.valueOf(anytown.policeLead.id()));
    }

    @Test
    void aCalendarProgramReadsWhatIsDueWithoutSigningIn() {
        String address = makeAddress();

        HttpResponse<String> feed = APP.visitor().get(address);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(feed.body()).contains("SUMMARY:" + reference + " is due (" + anytown.policeName() + ")",
                "DTSTART;VALUE=DATE:20261204").doesNotContain("training");
        assertThat(lead.get(PAGE).body()).doesNotContain(address)
                .contains("You have had a calendar address since 20 November 2026");
    }

    @Test
    void aNewAddressMakesTheOldOneStopAndItCanBeStopped() {
        String first = makeAddress();
        String second = address(lead.follow(lead.fillIn(PAGE, Map.of("again", ""))).body());
        assertThat(APP.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(APP.visitor().get(second).statusCode()).isEqualTo(200);

        lead.fillIn(PAGE, Map.of("end", ""));
        assertThat(APP.visitor().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void whoLeavesHasNoCalendarAndAnAddressCannotBeGuessed(Administration administration) {
        String address = makeAddress();
        Person admin = anytown.person("admin", null, Role.ADMINISTRATOR);
        administration.change(admin, anytown.policeLead.in(PersonState.LEFT));

        assertThat(APP.visitor().get(address).statusCode()).isEqualTo(404);
        assertThat(APP.visitor().get("/calendar/" + "a".repeat(32) + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void meetingsAreThereForWhoSitsOnTheCommittee(People people, Meetings meetings, MeetingDates dates) {
        Person member = anytown.person("member", null, Role.SUBCOMMITTEE_MEMBER);
        Person other = anytown.person("other", null, Role.SUBCOMMITTEE_MEMBER);
        long committee = people.addCommittee("calendar-" + member.id(), "Sub-committee " + member.id(), null, null,
                Set.of(member.id()));
        meetings.add(anytown.businessUnit, committee, APP.clock().instant().plus(Duration.ofDays(6)), "Town Hall");

        assertThat(dates.of(member)).singleElement().matches(entry -> entry.place().equals("Town Hall")
                && entry.summary().equals("Sub-committee " + member.id()));
        assertThat(dates.of(other)).isEmpty();
    }

    private String makeAddress() {
        return address(lead.follow(lead.fillIn(PAGE, Map.of("make", ""))).body());
    }

    private static String address(String page) {
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }
}
