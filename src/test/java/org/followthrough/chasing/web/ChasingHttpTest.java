package org.followthrough.chasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.chasing.Phrase;
import org.followthrough.chasing.Phrases;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.shared.schedule.Schedule;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Register and schedule as people read them. */
class ChasingHttpTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "chasing")
            .with("follow-through.bounces.secret", "correct-horse-battery-staple").with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Person admin;
    private String reference;

    @BeforeEach
    void aLateAction(Anytown anytown, ChasingSwitch onOff) {
        APP.clock().reset();
        this.anytown = anytown;
        onOff.turn(anytown.businessUnit, true);
        admin = anytown.person("admin" + NEXT.incrementAndGet(), null, Role.ADMINISTRATOR);
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 11, 18));
        anytown.issue(review);
    }

    @Test
    void anAdministratorRunsTheChaseAndTheRegisterSaysWhoWasTold(Register register) {
        signIn(admin);
        assertThat(visitor.get("/schedule").body()).contains("Reminders and escalation",
                "Every working day at 8am", "23 November 2026 at 8am", "Run now: Reminders and escalation");

        HttpResponse<String> after = visitor.follow(run());
        assertThat(after.body()).contains("digest").contains("Done on 20 November 2026 at 12pm")
                .contains("Asked for by " + admin.name());

        signIn(anytown.businessUnit);
        String list = visitor.get("/register?q=" + reference).body();
        assertThat(list).contains("Register of messages (1)", reference + " is 2 days overdue",
                anytown.policeLead.name(), "Kept on screen").contains("Showing 1 to 1 of 1 message");
        Message message = register.search(new RegisterSearch(reference, Set.of()), 0, 1).get(0);
        assertThat(visitor.get("/register/" + message.id()).body()).contains("Message to " + anytown.policeLead.name(),
                "Dear " + anytown.policeLead.name() + ",", "First working day after the due date",
                "/actions/" + reference + "\"", "20 November 2026 at 12pm", "No mail server is set");
    }

    @Test
    void whatSomebodyAnsweredIsRecordedFromTheMessageOnTheirBehalf(Register register, Chasing chasing) {
        chasing.run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
        Message message = register.search(new RegisterSearch(reference, Set.of()), 0, 1).get(0);
        String path = "/actions/" + reference + "/update?from=" + anytown.policeLead.id();

        signIn(anytown.businessUnit);
        assertThat(visitor.get("/register/" + message.id()).body()).contains("It goes out as simple HTML too",
                "href=\".." + path + "\"", "Record what " + anytown.policeLead.name() + " answered about " + reference);
        assertThat(visitor.get(path).body()).contains("value=\"" + anytown.policeLead.id() + "\" selected");
        assertThat(visitor.get("/actions/" + reference + "/update?from=1").body())
                .doesNotContain("value=\"" + anytown.policeLead.id() + "\" selected");

        signIn(anytown.person("inspector" + NEXT.incrementAndGet(), null, Role.INSPECTOR));
        assertThat(visitor.get("/register/" + message.id()).body()).doesNotContain("Record what");
    }

    @Test
    void theActionSaysWhoCouldNotBeToldAndWhoWasToldThatDay(People people, Chasing chasing) {
        people.change(anytown.policeLead.in(PersonState.LOCKED));
        chasing.run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
        people.change(anytown.policeLead.in(PersonState.ACTIVE));

        signIn(anytown.businessUnit);
        assertThat(visitor.get("/actions/" + reference).body()).contains(anytown.policeLead.name()
                + ": First working day after the due date", "Not written: the account is locked.",
                "Told that day: " + anytown.policeCoordinator.name());
    }

    @Test
    void whoFollowsTheLinkInAMessageIsOnRecord(Register register) {
        APP.clock().set(APP.clock().instant().plusSeconds(60));
        signIn(admin);
        run();
        Message message = register.search(new RegisterSearch(reference, Set.of()), 0, 1).get(0);
        Matcher link = Pattern.compile("https?://[^/]+(/\\S*told=\\w+)").matcher(register.text(message.id()));
        assertThat(link.find()).isTrue();

        signIn(anytown.businessUnit);
        visitor.get(link.group(1));
        assertThat(register.find(message.id()).orElseThrow().openedAt()).as("somebody else").isNull();
        visitor.get(link.group(1), KnownByHeader.HEADER, String.valueOf(anytown.policeLead.id()));
        assertThat(register.find(message.id()).orElseThrow().openedAt()).isEqualTo(APP.clock().instant());
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/register/" + message.id()).body()).contains("Link in it followed",
                "20 November 2026 at 12:01pm");
    }

    @Test
    void theBusinessUnitLooksWhoWouldBeToldAndTurnsItOnAndOff(ChasingSwitch onOff) {
        signIn(anytown.businessUnit);
        String page = visitor.get("/chasing").body();
        assertThat(page).contains("Chasing is on.",
                anytown.policeLead.name() + ": " + reference + " is 2 days overdue", "First working day after the due date");

        visitor.fillIn("/chasing", Map.of("turnOff", ""));
        assertThat(onOff.isOn()).isFalse();
        assertThat(visitor.get("/chasing").body()).contains("Chasing is off. Nobody is reminded.", "would be told about");
        visitor.fillIn("/chasing", Map.of("turnOn", ""));
        assertThat(onOff.isOn()).isTrue();
    }

    @Test
    void theBoardPutsTheMailsInItsOwnWords(Phrases phrases) {
        signIn(anytown.businessUnit);
        String path = "/chasing/words/own-opening";
        assertThat(visitor.fillIn(path, Map.of("words", "Dear {nmae}", "save", "")).body())
                .contains("{nmae} is not a field here", "Dear {nmae}");
        assertThat(visitor.fillIn(path, Map.of("words", "{actions} please", "look", "")).body())
                .contains("2 of your actions please", "R00-01");
        visitor.fillIn(path, Map.of("words", "{actions} please", "save", ""));
        assertThat(phrases.words(Phrase.OWN_OPENING)).isEqualTo("{actions} please");
        assertThat(visitor.get("/chasing/words").body()).contains("own words");
        visitor.fillIn(path, Map.of("reset", ""));
        assertThat(phrases.isOwn(Phrase.OWN_OPENING)).isFalse();
    }

    @Test
    void whatDidNotArriveIsSentAgain(Register register, DataSource database) throws Exception {
        APP.clock().set(APP.clock().instant().plusSeconds(120));
        signIn(admin);
        run();
        Message lost = register.search(new RegisterSearch(reference, Set.of()), 0, 1).get(0);
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/register/" + lost.id()).body()).doesNotContain("Send again");
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate("update message set outcome = 'REFUSED' where id = " + lost.id());
            connection.commit();
        }
        assertThat(visitor.get("/").body()).contains("Messages that did not arrive");
        assertThat(visitor.get("/register/" + lost.id()).body()).contains("Send again");

        visitor.fillIn("/register/" + lost.id(), Map.of("again", ""));
        Message again = register.find(register.find(lost.id()).orElseThrow().sentAgainId()).orElseThrow();
        assertThat(register.text(again.id())).isEqualTo(register.text(lost.id()));
        assertThat(again.why()).isEqualTo("Sent again by " + anytown.businessUnit.name());
        assertThat(register.find(lost.id()).orElseThrow().outcome()).isEqualTo(Outcome.SENT_AGAIN);
        assertThat(visitor.get("/register/" + lost.id()).body()).doesNotContain("Send again").contains("Sent in its place");
    }

    @Test
    void onlyAnAdministratorRunsWork(Schedule schedule) {
        Object before = schedule.all();
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/schedule").body()).contains("Reminders and escalation").doesNotContain("Run now");

        assertThat(run().statusCode()).isEqualTo(403);
        assertThat(schedule.all()).isEqualTo(before);
    }

    @Test
    void theRegisterSaysSinceWhenTheMailServerDoesNotWork(DataSource database) throws Exception {
        signIn(anytown.businessUnit);
        execute(database, "insert into mail_server_down values (1, '2026-11-20 10:05:00', '2026-11-20 12:04:00', 9, "
                + "'Connection refused')");
        try {
            assertThat(visitor.get("/register").body()).contains("has not worked since 20 November 2026 at 10:05am",
                    "the next try is on 20 November 2026 at 12:04pm", "Connection refused");
        } finally {
            execute(database, "delete from mail_server_down");
        }
        assertThat(visitor.get("/register").body()).doesNotContain("has not worked");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    @Test
    void othersSeeNeither() {
        signIn(anytown.policeLead);
        assertThat(visitor.get("/schedule").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/register").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/register/1").statusCode()).isEqualTo(403);
        signIn(admin);
        assertThat(visitor.get("/register").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/more").body()).contains("Scheduled work").doesNotContain("Who was told what");
        signIn(anytown.person("inspector" + NEXT.incrementAndGet(), null, Role.INSPECTOR));
        assertThat(visitor.get("/register").body()).contains("Register of messages");
    }

    @Test
    void theRegisterIsFilteredByItsAddress() {
        signIn(admin);
        run();
        signIn(anytown.businessUnit);

        assertThat(visitor.get("/register?q=" + reference + "&outcome=refused").body())
                .contains("Register of messages (0)", "No messages match.");
        assertThat(visitor.get("/register?q=" + anytown.policeLead.email() + "&outcome=kept-on-screen").body())
                .contains("Register of messages (1)");
        assertThat(visitor.get("/register?outcome=nonsense").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/register/999999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/register/x").statusCode()).isEqualTo(404);
    }

    /** Presses the button of the chase, or one made up by who was shown none. */
    private HttpResponse<String> run() {
        Matcher button = Pattern.compile("name=\"([^\"]+)\" id=\"run-chasing\"")
                .matcher(visitor.get("/schedule").body());
        return visitor.fillIn("/schedule", Map.of(button.find() ? button.group(1) : "work:1:run", ""));
    }

    private void signIn(Person person) {
        visitor.get("/schedule", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
