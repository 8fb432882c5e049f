package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.pack.PackList.Row;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.ReadPdf.Element;
import org.followthrough.shared.report.Reports;
import org.junit.jupiter.api.Test;

class PackPdfTest {

    private static final PackPdf PACKS = new PackPdf(new Reports(), new Charts());
    private static final PackContent BOARD = PackFixture.withActions(126);
    private static final byte[] PDF = PACKS.of(PackRecord.of(BOARD));

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
                    + BOARD.charts().charts().get(2).bars().size() + BOARD.appendix().meanings().size()
                    + BOARD.indicators().indicators().stream().mapToInt(one -> one.rowsOnPaper().size()).sum());
            assertThat(of(elements, "Table")).hasSizeGreaterThan(15);
            assertThat(of(elements, "TH")).allSatisfy(cell ->
                    assertThat(cell.attributes().getNameAsString("Scope")).isIn("Column", "Row"));
            assertThat(of(elements, "LI")).allSatisfy(item -> assertThat(item.parent()).isEqualTo("L"));
            assertThat(of(elements, "H1")).hasSize(1);
            assertThat(of(elements, "H2")).hasSize(10 + BOARD.reviews().size());
            assertThat(of(elements, "H3")).hasSizeGreaterThan(15);
            assertThat(of(elements, "Image")).hasSize(4 + BOARD.reviews().size()).extracting(Element::alternateText)
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
    void hasNoHeadingOverAChartOfNothing() {
        PackContent empty = PackFixture.withActions(0, UnaryOperator.identity());
        try (ReadPdf read = new ReadPdf(PACKS.of(PackRecord.of(empty)))) {
            assertThat(read.pages().get(2)).contains(empty.summary().finding())
                    .doesNotContain(empty.summary().chart().finding());
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
