package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.followthrough.meeting.MeetingLog.Entry;
import org.followthrough.people.Board;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.BoardSettings;
import org.followthrough.plan.Cause;
import org.followthrough.shared.report.ReadPdf.Element;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.shared.time.London;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed decision log: for everybody, for ever, and with every word. */
class LogDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** Meetings as sub-committees have them, and worse. */
    enum Kind {
        EMPTY(0, UnaryOperator.identity()),
        USUAL(12, UnaryOperator.identity()),
        LARGE(80, UnaryOperator.identity()),
        NO_TEXT(8, typed -> ""),
        LONG_TEXT(8, typed -> (typed + " and so on, until the last line is full").repeat(60).substring(0, 2000)),
        LONG_WORDS(8, typed -> "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4)),
        MARKUP(8, typed -> "<b>" + typed + "</b>&amp; ${x} $F{action} \u0000\u202E\r\n\t 中文 😀 مرحبا");

        private final int entries;
        private final UnaryOperator<String> typed;

        Kind(int entries, UnaryOperator<String> typed) {
            this.entries = entries;
            this.typed = typed;
        }

        MeetingLog log() {
            return LogDocumentTest.log(entries, typed);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void canBeReadByEverybodyAndForEver(Kind kind) {
        byte[] pdf = pdf(kind.log());

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.smallestSize()).isGreaterThanOrEqualTo(9);
            assertThat(read.pages()).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(1));
        }
    }

    @Test
    void holdsHeadingsAndRealTables() {
        MeetingLog log = Kind.USUAL.log();
        try (ReadPdf read = new ReadPdf(pdf(log))) {
            List<Element> elements = read.elements();
            assertThat(of(elements, "H1")).hasSize(1);
            assertThat(of(elements, "H2")).hasSize(4);
            assertThat(of(elements, "Table")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(of(elements, "TR")).allSatisfy(row -> assertThat(row.parent()).isEqualTo("Table"));
            assertThat(of(elements, "TR").stream().filter(row -> row.kids().contains("TD"))).hasSize(
                    log.decisions().size() + log.actions().size() + log.noted().size() + log.notReached().size());
            assertThat(of(elements, "TH")).allSatisfy(cell ->
                    assertThat(cell.attributes().getNameAsString("Scope")).isIn("Column", "Row"));
            assertThat(read.title()).isEqualTo(
                    "4 decisions and 7 actions to follow from the meeting of 26 November 2026");
            assertThat(read.language()).isEqualTo("en-GB");
        }
    }

    @Test
    void saysWhatTheLogSays() {
        try (ReadPdf read = new ReadPdf(pdf(Kind.USUAL.log()))) {
            assertThat(read.words())
                    .contains("4 decisions and 7 actions to follow from the meeting of 26 November 2026",
                    "26 November 2026 at 2pm, Town Hall", "Present: Sandy Sketch", "Quorate: 3 of 5 members there",
                    "Papers as at the close of 20 November 2026",
                    "2 items of restricted reviews are left out.", "Decisions (4)", "Signed off", "Sidney Specimen",
                    "To be done (7)", "Which courses?", "31 Jan 2027", "Not reached (3)", "Off track");
        }
    }

    @Test
    void printsLongNotesInFull() {
        String typed = String.join(" ", IntStream.rangeClosed(1, 300).mapToObj(i -> "word" + i).toList());
        try (ReadPdf read = new ReadPdf(pdf(log(8, text -> typed)))) {
            assertThat(read.words()).contains(typed.split(" "));
        }
    }

    private static byte[] pdf(MeetingLog log) {
        BoardSettings settings = mock(BoardSettings.class);
        when(settings.board()).thenReturn(new Board("Anytown Local Safeguarding Children Board", "Anytown LSCB", "", "",
                "OFFICIAL-SENSITIVE", "https://tracker.anytown.example"));
        return new Documents(new Reports()).file(
                new LogDocument(new BoardDocuments(settings, new TestClock())).of(log), DocumentForm.PDF);
    }

    private static MeetingLog log(int entries, UnaryOperator<String> typed) {
        var at = London.at(DAY, LocalTime.of(14, 0));
        Meeting meeting = new Meeting(1, 1, at, "Town Hall", MeetingState.CLOSED, null, LocalDate.of(2026, 11, 20), 7L,
                at, 3, at, at, null, null, null);
        return new MeetingLog(meeting, "Serious Case Review Sub-Committee",
                List.of("Present: Sandy Sketch, Denny Deputy for Pat Placeholder", "Apologies: Chris Cutout"),
                "Quorate: 3 of 5 members there, 3 needed.",
                IntStream.rangeClosed(1, entries).mapToObj(i -> entry(i, typed)).toList(), 2);
    }

    /** In turn signed off, sent back, noted, not reached. */
    private static Entry entry(int number, UnaryOperator<String> typed) {
        Cause decision = switch (number % 4) {
            case 1 -> number % 8 == 1 ? Cause.SIGNED_OFF : Cause.DATE_AGREED;
            case 2 -> number == 2 ? Cause.SENT_BACK : null;
            default -> null;
        };
        boolean done = number % 4 != 0;
        String outcome = decision == null ? done ? "Noted" : "" : switch (decision) {
            case SIGNED_OFF -> "Signed off";
            case SENT_BACK -> "Sent back";
            default -> "New due date: 31 January 2027";
        };
        return new Entry(number, number % 4 == 0 ? ItemKind.OFF_TRACK : ItemKind.SIGN_OFF,
                "R01-%02d".formatted(number), "Child K", typed.apply("Refresh training on pre-birth assessment"),
                "Anytown Police", "Alex Pattern", decision, outcome, decision == null ? "" : "Sidney Specimen",
                decision == null ? null : typed.apply("Which courses?"), done && decision == null
                        ? typed.apply("To be taken again") : null,
                number % 2 == 0 ? null : LocalDate.of(2027, 1, 31), decision != Cause.SIGNED_OFF, done);
    }

    private static List<Element> of(List<Element> elements, String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }
}
