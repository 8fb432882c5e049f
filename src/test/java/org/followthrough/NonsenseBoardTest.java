package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.HandReminders;
import org.followthrough.journey.EveryPageTest;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.meeting.Notices;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackReleases;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Calendars;
import org.followthrough.people.Invitations;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.shared.schedule.FailureReport;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.shared.schedule.WorkRun;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;
import org.followthrough.testing.Address;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.Nouns;
import org.followthrough.testing.ReadFile;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.followthrough.testing.WrittenWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A board that says the same nonsense for a board, a sub-committee, a chair or a child: whoever reads such a noun, on
 * any page, in any file or message, reads one that no vocabulary can change.
 */
class NonsenseBoardTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application()
            .with("follow-through.board.name", "Anytown").with("follow-through.board.short-name", "Anytown")
            .with("follow-through.mail.host", "127.0.0.1").with("follow-through.mail.port", "9");

    /** They tell what each kind of board says, or offer the data set of boards that safeguard children. */
    private static final Set<String> ABOUT_KINDS = Set.of("/settings", "/settings/vocabulary", "/indicators/library",
            "/indicators/new?like=lado");
    private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "csv");
    /** Working days on which the steps of the ladder are reached. */
    private static final List<Integer> LATER = List.of(0, 14, 28, 60);

    private static List<String> pages;
    private static List<String> files;
    private static String frozenPack;

    private final Visitor visitor = APP.visitor();
    private final List<String> found = new ArrayList<>();
    private int nonsense;
    private final DemonstrationBoard board = new DemonstrationBoard(APP);
    private final Person business = board.person(Who.B);

    @BeforeAll
    static void nobodyWroteAnyOfTheNouns() throws SQLException {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        pages = EveryPageTest.pages().filter(page -> !ABOUT_KINDS.contains(page) && !isPack(page))
                .map(board::address).toList();
        files = Address.all().stream().filter(one -> !one.isPage()).map(Address::path)
                .filter(address -> !address.matches("/(evidence|review-documents)/.*") && !isPack(address))
                .map(address -> board.address(address.replace("{draft}", "{plan}"))).distinct().toList();
        frozenPack = board.address("/pack-files/{pack}.csv");
        WrittenWords.withoutNouns(APP.bean(DataSource.class));
        Nouns.teachNonsense();
        APP.bean(BoardSettings.class).change(board.person(Who.B), Nouns.NONSENSE);
    }

    @BeforeEach
    void theBusinessUnitReads() {
        APP.clock().reset();
        visitor.get("/", KnownByHeader.HEADER, String.valueOf(business.id()));
    }

    @AfterAll
    static void asUsual() {
        Nouns.unlearnNonsense();
        Words.speak(Terms.USUAL);
        APP.clock().reset();
    }

    @Test
    void readsNothingElseOnAnyPage() {
        pages.forEach(this::read);
        assertThat(found).isEmpty();
        assertThat(nonsense).as("pages that say something of the board").isGreaterThan(100);
    }

    @Test
    void readsNothingElseInAnyFile() {
        files.stream().flatMap(NonsenseBoardTest::inEachFormat).distinct().forEach(this::read);
        String secret = APP.bean(Calendars.class).make(business);
        read(Calendars.path(secret));
        assertThat(found).isEmpty();
    }

    @Test
    void readsNothingElseInAPackMadeForIt() {
        String id = String.valueOf(makePack().id());
        Stream.concat(EveryPageTest.pages(), Address.all().stream().map(Address::path))
                .filter(NonsenseBoardTest::isPack).map(page -> page.replaceAll("\\{(draftP|p)ack}", id)).distinct()
                .forEach(this::read);
        assertThat(found).isEmpty();
        assertThat(nonsense).as("pages and files of the pack").isEqualTo(7);
    }

    @Test
    void readsAFrozenPackInTheWordsOfItsDay() {
        byte[] pack = visitor.download(frozenPack).body();
        assertThat(ReadFile.words(pack, "text/csv")).contains("sub-committee").doesNotContainIgnoringCase("zorg");
    }

    @Test
    void readsNothingElseInAnyMessage() throws SQLException {
        long before = lastMessage();
        writeToEverybody();
        assertThat(purposesSince(before)).contains("digest", "reminder", "meeting", "pack", "invitation",
                "work-failed");
        assertThat(found).isEmpty();
    }

    private void writeToEverybody() {
        APP.bean(PackReleases.class).release(business, makePack().id());
        Plans plans = APP.bean(Plans.class);
        Action action = plans.find(business, "R01-16").orElseThrow();
        APP.bean(HandReminders.class).send(business, List.of(action));
        APP.bean(Leads.class).notMine(board.person(Who.L), action.reference(), "It is not ours");
        Meetings meetings = APP.bean(Meetings.class);
        Meeting next = meetings.coming(business).get(0);
        APP.bean(Notices.class).send(business, next.id());
        meetings.cancel(business, next.id(), "Too few can come");
        APP.bean(Notices.class).send(business, next.id());
        APP.bean(Invitations.class).invite(board.person(Who.A), board.person(Who.L).id());
        APP.bean(FailureReport.class).failed("Work", new WorkRun("work", "today", TestClock.TODAY,
                APP.clock().instant(), APP.clock().instant(), APP.clock().instant(), WorkRun.Outcome.FAILED, "Why", 1,
                null));
        for (int days : LATER) {
            LocalDate day = TestClock.TODAY.plusDays(days);
            APP.clock().set(day);
                APP.bean(Chasing.class).run(new Period("nonsense", day), Progress.UNHEARD);
        }
    }

    private Pack makePack() {
        long committee = APP.bean(People.class).committees().get(0).id();
        return APP.bean(PackMakings.class).make(business, committee, TestClock.TODAY.minusDays(3));
    }

    private Set<String> purposesSince(long message) throws SQLException {
        Set<String> purposes = new TreeSet<>();
        try (var connection = APP.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select purpose, subject, body, why, html from message"
                        + " where id > " + message)) {
            while (row.next()) {
                purposes.add(row.getString(1));
                for (int column = 2; column <= 5; column++) {
                    look("message " + row.getString(1), String.valueOf(row.getString(column)));
                }
            }
        }
        return purposes;
    }

    private static long lastMessage() throws SQLException {
        try (var connection = APP.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(id) from message")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void read(String address) {
        HttpResponse<byte[]> answer = visitor.download(address);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(answer.statusCode()).as(address).isIn(expected(address));
        assertThat(answer.headers().firstValue("Location").orElse("")).as(address).doesNotContain("/sign-in");
        if (!type.isEmpty() && !type.startsWith("image/")) {
            look(address, ReadFile.words(answer.body(), type));
        }
    }

    /** A file of the table is there; in other formats than its own it may not be. */
    private static List<Integer> expected(String address) {
        if (address.equals("/nowhere")) {
            return List.of(404);
        }
        return files.contains(address) ? List.of(200) : pages.contains(address) ? List.of(200, 302, 303)
                : List.of(200, 404);
    }

    private void look(String where, String read) {
        nonsense += read.contains("zorg") || read.contains("Zorg") ? 1 : 0;
        Nouns.READ.matcher(read).results().forEach(noun -> found.add(where + ": "
                + read.substring(Math.max(0, noun.start() - 40), Math.min(read.length(), noun.end() + 40))));
    }

    /** A pack keeps the words of its day, so one is made for this board. */
    private static boolean isPack(String address) {
        return address.contains("{pack}") || address.contains("{draftPack}");
    }

    private static Stream<String> inEachFormat(String file) {
        return file.matches(".*\\.(pdf|docx|xlsx|csv)(\\?.*)?")
                ? FORMATS.stream().map(format -> file.replaceAll("\\.(pdf|docx|xlsx|csv)", "." + format))
                : Stream.of(file);
    }
}
