package org.followthrough.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.people.BoardHolidays;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bank holidays as the business unit keeps them, and the chase that keeps to them. */
class HolidaysHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final String PATH = "/settings/bank-holidays";

    private final Visitor visitor = APP.visitor();
    private Person businessUnit;

    @BeforeEach
    void aBoard(Anytown anytown) {
        businessUnit = anytown.businessUnit;
        signIn();
    }

    @AfterEach
    void asItBegan() {
        APP.clock().reset();
        APP.bean(BoardHolidays.class).remove(businessUnit, TestClock.TODAY);
    }

    @Test
    void theChaseLeavesOutADayAddedOnScreen(Anytown anytown, Chasing chasing, ChasingSwitch onOff) {
        onOff.turn(businessUnit, true);
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 11, 18));
        anytown.issue(review);

        assertThat(add("Day of mourning", TestClock.TODAY))
                .contains("Day of mourning, 20 November 2026 is added.", "Take out<");
        assertThat(chase(chasing)).startsWith("Nothing was written: people are told on working days");
        assertThat(visitor.get("/settings").body()).contains(businessUnit.name()
                + ": bank holiday on 20 November 2026: none, now Day of mourning");

        String gone = PATH + "/2026-11-20";
        assertThat(visitor.get(gone).body()).contains("Take out Day of mourning, 20 November 2026?");
        visitor.fillIn(gone, Map.of("remove", ""));
        assertThat(visitor.get(gone).statusCode()).isEqualTo(404);
        assertThat(chase(chasing)).contains("digest");
    }

    @Test
    void whatIsNoHolidayIsRefusedInWords() {
        assertThat(add("Boxing Day", LocalDate.of(2026, 12, 26)))
                .contains("This is a Saturday or Sunday", "value=\"Boxing Day\"");
        assertThat(add("", LocalDate.of(2028, 12, 25))).contains("Enter what the bank holiday is called");
        assertThat(visitor.get(PATH + "/next-week").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheyRunOutItSaysSoAndAddsTheUsualOnesAtAPress() {
        assertThat(visitor.get(PATH).body()).contains("known until 31 December 2027", "Christmas Day, 25 December 2026",
                "The usual bank holidays of 2028").doesNotContain("26 December 2025", "reminded on a holiday");
        assertThat(visitor.get(PATH + "?earlier=yes").body()).contains("Boxing Day, 26 December 2025");
        assertThat(visitor.get("/").body()).doesNotContain("Bank holidays to add");

        APP.clock().set(LocalDate.of(2027, 10, 4));
        signIn();
        assertThat(visitor.get("/").body()).contains("Bank holidays to add");
        for (String path : new String[] {"/chasing", "/schedule", "/settings", PATH}) {
            assertThat(visitor.get(path).body()).as(path)
                    .contains("Bank holidays are known until 31 December 2027 only.", "Add the next ones");
        }

        String page = visitor.get(PATH).body();
        visitor.post(visitor.actionOf(PATH, page, "next"), Map.of("addUsual", ""));
        assertThat(visitor.get(PATH).body()).contains("Good Friday, 14 April 2028", "known until 31 December 2028");
        assertThat(visitor.get("/").body()).doesNotContain("Bank holidays to add");
    }

    private void signIn() {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(businessUnit.id()));
    }

    private String add(String title, LocalDate day) {
        String page = visitor.get(PATH).body();
        return visitor.follow(visitor.post(visitor.actionOf(PATH, page, "form"), Map.of("holidayTitle", title,
                "day-day", String.valueOf(day.getDayOfMonth()), "day-month", String.valueOf(day.getMonthValue()),
                "day-year", String.valueOf(day.getYear()), "add", ""))).body();
    }

    private static String chase(Chasing chasing) {
        return chasing.run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
    }
}
