package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackList.Row;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.ReadPdf.Element;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.report.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackPdfTest {

    private static final PackPdf PACKS = new PackPdf(new Reports(), new Charts());
    private static final PackContent BOARD = PackFixture.withActions(126);
    private static final byte[] PDF = PACKS.of(PackRecord.of(BOARD));
    private static final Pattern CONTENTS_LINE = Pattern.compile("(?m)^\\s*(\\S.*\\S) (\\d+)$");

    /** Packs as boards have them, and worse. */
    enum Kind {
        EMPTY(0, UnaryOperator.identity()),
        ONE_ACTION(1, UnaryOperator.identity()),
        ANYTOWN(126, UnaryOperator.identity()),
        LARGE(500, UnaryOperator.identity()),
        NO_TEXT(20, typed -> ""),
        LONG_WORDS(20, typed -> "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4)),
        LONG_TEXT(20, typed -> (typed + " and so on, until the last line is full").repeat(60).substring(0, 2000)),
        ANY_SCRIPT(20, typed -> typed
                + " Łódź Ελλάδα Привет مرحبا بالعالم שלום Հայ ქარ 中文 नमस्ते ไทย 😀 🦄 \uD83D ◐ ✔ \uE000"),
        MARKUP(20, typed -> "<b>" + typed
                + "</b><style size='40'>&amp;</style> ${x} $F{action} \u0000\u0007\u001B\u202E\r\n\t"),
        MANY_REVIEWS(0, UnaryOperator.identity()) {
            @Override
            PackContent content() {
                PackContent few = PackFixture.withActions(6);
                List<ReviewPage> reviews = IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> new ReviewPage("Review %02d".formatted(i),
                        "1 of 2 actions signed off.", few.reviews().get(0).tiles(), few.reviews().get(0).actions()))
                                .toList();
                return new PackContent(few.cover(), few.summary(), few.exceptions(), few.signOff(), reviews,
                        few.charts(),
                        few.appendix(), few.sections(), List.of());
            }
        };

        private final int actions;
        private final UnaryOperator<String> typed;

        Kind(int actions, UnaryOperator<String> typed) {
            this.actions = actions;
            this.typed = typed;
        }

        PackContent content() {
            return PackFixture.withActions(actions, typed);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void canBeReadByEverybodyAndForEver(Kind kind) {
        PackContent content = kind.content();
        byte[] pdf = PACKS.of(PackRecord.of(content));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.smallestSize()).isGreaterThanOrEqualTo(9);
            assertThat(headingsWithoutRow(read)).isEmpty();
            assertThat(wrongPageNumbers(read, content)).isEmpty();
            assertThat(read.pages()).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(1));
        }
    }

    @Test
    void holdsRealTablesListsHeadingsAndFigures() {
        try (ReadPdf read = new ReadPdf(PDF)) {
            List<Element> elements = read.elements();

            assertThat(of(elements, "TR")).allSatisfy(row -> {
                assertThat(row.parent()).isEqualTo("Table");
                assertThat(row.kids()).isNotEmpty().containsAnyOf("TH", "TD");
            });
            assertThat(of(elements, "TR").stream().filter(PackPdfTest::isRowOfData)).hasSize(rows(BOARD).size()
                    + BOARD.appendix().figures().stream().mapToInt(chart -> chart.bars().size()).sum()
                    + BOARD.appendix().meanings().size());
            assertThat(of(elements, "Table")).hasSizeGreaterThan(15);
            assertThat(of(elements, "TH")).allSatisfy(cell ->
                    assertThat(cell.attributes().getNameAsString("Scope")).isIn("Column", "Row"));
            assertThat(of(elements, "LI")).allSatisfy(item -> assertThat(item.parent()).isEqualTo("L"));
            assertThat(of(elements, "H1")).hasSize(1);
            assertThat(of(elements, "H2")).hasSize(5 + BOARD.reviews().size() + 2);
            assertThat(of(elements, "H3")).hasSizeGreaterThan(15);
            assertThat(of(elements, "Image")).hasSize(3).extracting(Element::alternateText)
                    .contains(BOARD.summary().chart().finding() + ". " + BOARD.summary().chart().description());
            assertThat(read.title()).isEqualTo(
                    "Anytown Local Safeguarding Children Board, Action plan monitoring pack, April 2027");
            assertThat(read.language()).isEqualTo("en-GB");
            assertThat(read.bookmarks()).contains(BOARD.summary().finding(), "Overdue, longest first", "R01 Child K",
                    "How the numbers are counted");
        }
    }

    @Test
    void saysWhatTheContentSays() {
        PackRecord pack = PackRecord.of(BOARD);
        try (ReadPdf read = new ReadPdf(PDF)) {
            String words = read.words();

            assertThat(words).contains(BOARD.cover().namedCopy(), "4 May 2027 at 7am", "Pack 2027-04, version 1",
                    pack.checksum());
            assertThat(read.pages().get(2)).contains(BOARD.summary().finding(), BOARD.summary().completeness())
                    .contains(BOARD.summary().asks()).contains(BOARD.summary().changes())
                    .contains("14 18 9 42 63");
            assertThat(words).contains(rows(BOARD).stream().map(Row::reference).toList());
            assertThat(words).contains("A2. Signed-off actions have grown every month", "Not the same as done");
        }
    }

    @Test
    void keepsTheSummaryOnOnePage() {
        try (ReadPdf read = new ReadPdf(PDF)) {
            assertThat(read.pages().get(3)).startsWith("Exceptions");
        }
    }

    @Test
    void saysOnEachPageWhatItIs() {
        try (ReadPdf read = new ReadPdf(PDF)) {
            List<String> pages = read.pages();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i)).endsWith("OFFICIAL-SENSITIVE · Anytown Local Safeguarding Children Board · "
                        + "Position at 30 Apr 2027 Page %d of %d\n".formatted(i + 1, pages.size()));
            }
        }
    }

    @Test
    void repeatsTheHeadsOfATableOnEachPage() {
        try (ReadPdf read = new ReadPdf(PDF)) {
            assertThat(read.pages().stream()
                    .filter(page -> Pattern.compile("(?m)^R\\d\\d-\\d\\d ").matcher(page).find()))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(page -> assertThat(page).contains("Ref Action Lead agency"));
        }
    }

    @Test
    void printsWhatWasTypedAndNeverObeysIt() {
        byte[] pdf = PACKS.of(PackRecord.of(PackFixture.withActions(20, typed -> "<b>Ask</b> &amp; $F{action} 中 end")));
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.words()).contains("<b>Ask</b> &amp; $F{action} □ end");
        }
    }

    @Test
    void printsLongTextInFull() {
        String typed = IntStream.rangeClosed(1, 300).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b)
                .strip();
        try (ReadPdf read = new ReadPdf(PACKS.of(PackRecord.of(PackFixture.withActions(9, t -> typed))))) {
            assertThat(read.words()).contains(typed.split(" "));
        }
    }

    @Test
    void saysTheSameWhenMadeAgain() {
        try (ReadPdf first = new ReadPdf(PDF); ReadPdf again = new ReadPdf(PACKS.of(PackRecord.of(BOARD)))) {
            assertThat(again.pages()).isEqualTo(first.pages());
        }
    }

    private static List<String> headingsWithoutRow(ReadPdf read) {
        return read.pages().stream()
                .map(page -> page.lines().toList())
                .filter(lines -> lines.size() > 1)
                .map(lines -> lines.get(lines.size() - 2))
                .filter(last -> last.startsWith("Recommendation ") || last.startsWith("Ref Action")
                        || last.endsWith("longest first"))
                .toList();
    }

    /** Entries of the contents whose page does not hold the heading. */
    private static List<String> wrongPageNumbers(ReadPdf read, PackContent content) {
        List<String> pages = read.pages().stream().map(page -> page.replaceAll("[ \\u00A0]+", " ")).toList();
        List<MatchResult> entries = pages.stream().skip(1)
                .takeWhile(page -> !page.startsWith(content.summary().finding()))
                .flatMap(page -> CONTENTS_LINE.matcher(page).results())
                .filter(entry -> !entry.group().startsWith(content.cover().marking()))
                .toList();
        assertThat(entries).hasSizeGreaterThan(10 + content.reviews().size());
        return entries.stream()
                .filter(entry -> !pages.get(Integer.parseInt(entry.group(2)) - 1).replace('\n', ' ')
                        .contains(entry.group(1)))
                .map(MatchResult::group).toList();
    }

    private static List<Element> of(List<Element> elements, String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }

    /** A row with a name and cells, as against heads and headings in a table. */
    private static boolean isRowOfData(Element row) {
        return row.kids().get(0).equals("TH") && row.kids().contains("TD");
    }

    private static List<Row> rows(PackContent content) {
        List<PackList> lists = new ArrayList<>(content.exceptions().lists());
        lists.addAll(content.signOff().lists());
        content.reviews().forEach(review -> lists.add(review.actions()));
        return lists.stream().flatMap(list -> list.rows().stream()).toList();
    }
}
