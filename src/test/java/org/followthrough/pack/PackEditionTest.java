package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.Reports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pack says the same on paper, on a screen and in a spreadsheet: all that is in its record. */
class PackEditionTest {

    /** What tells how something is drawn or where it stands, and is not said; dates and times are said in words. */
    private static final Set<String> NOT_SAID = Set.of("shape", "colour", "kind", "place", "of", "computed", "sections",
            "asAt", "made");
    private static final PackContent PACK = PackFixture.withActions(40);
    private static final PackRecord RECORD = PackRecord.of(PACK);
    private static final List<PackBlock> EDITION = PackEdition.of(PACK.asWorded(), RECORD.checksum());

    @Test
    void allThatTheRecordHoldsIsReadOnTheScreen() {
        String screen = squeezed(String.join("\n", said()));

        assertThat(texts(JsonMapper.shared().readTree(RECORD.json()))).isNotEmpty()
                .allSatisfy(text -> assertThat(screen).contains(squeezed(text)));
        assertThat(screen).contains(squeezed("Position at the close of 30 April 2027"), RECORD.checksum());
    }

    @Test
    void headingsAndSentencesOfTheScreenArePrinted() {
        try (ReadPdf pdf = new ReadPdf(new PackPdf(new Reports(), new Charts()).of(RECORD))) {
            String printed = squeezed(pdf.words());

            for (PackBlock block : EDITION) {
                if (block instanceof PackBlock.Heading heading) {
                    assertThat(printed).contains(squeezed(heading.words()));
                } else if (block instanceof PackBlock.Table table) {
                    table.rows().stream().map(row -> row.cells().get(0).lines().get(0))
                            .filter(PackEditionTest::isPrinted)
                            .forEach(first -> assertThat(printed).contains(squeezed(first)));
                }
            }
        }
    }

    @Test
    void anIndicatorsFirstOfFourteenPeriodsIsOnTheScreenAlone() {
        try (ReadPdf pdf = new ReadPdf(new PackPdf(new Reports(), new Charts()).of(RECORD))) {
            assertThat(squeezed(pdf.words())).contains("Month1", "Month13").doesNotContain("Month0");
        }
        assertThat(EDITION.toString()).contains("Month 0");
    }

    /** The others' bar is drawn in the summary's chart and in no table; old periods are on the screen alone. */
    private static boolean isPrinted(String first) {
        return !first.equals("Other agencies") && !first.equals("Month 0");
    }

    @Test
    void theSpreadsheetHoldsEveryRowAndNoFormula() {
        PackContent formulas = PACK.withFindings(List.of(PACK.findings().get(0).inOwnWords("=1+1")));
        String csv = new String(PackCsv.of(PackEdition.of(formulas.asWorded(), "")), StandardCharsets.UTF_8);

        PACK.exceptions().lists().forEach(list -> list.rows().forEach(row -> assertThat(csv)
                .contains(row.reference() + ",")));
        assertThat(csv).contains("\n'=1+1\r\n").doesNotContain("\n=1+1");
    }

    @Test
    void ofAPackWithoutASectionNothingOfItIsRead() {
        PackContent some = new PackContent(PACK.cover(), PACK.summary(), PACK.exceptions(), PACK.signOff(),
                PACK.reviews(), PACK.charts(), PACK.fullPlans(), PACK.appendix(), PACK.indicators(),
                Set.of(PackSection.SIGN_OFF), List.of());

        assertThat(PackEdition.of(some, "")).filteredOn(block -> block instanceof PackBlock.Heading heading
                && heading.level() == 2).containsExactly(new PackBlock.Heading(2, PACK.summary().finding()),
                        new PackBlock.Heading(2, PACK.signOff().heading()));
    }

    @Test
    void everyRowHasACellForEachHead() {
        PackList.Columns heads = new PackList.Columns("Ref", "Action", "Success", "Lead", "Due", null, "Update");
        PackContent.Chapter plans = new PackContent.Chapter("Plans", "", List.of(new PackList("Plan", "", heads,
                List.of(new PackList.Row(null, "R01-01", "Train", null, "Police", List.of("1 May 2027"), null, null,
                        "Begun", null)))));
        PackContent full = new PackContent(PACK.cover(), PACK.summary(), PACK.exceptions(), PACK.signOff(),
                PACK.reviews(), PACK.charts(), plans, PACK.appendix(), PACK.indicators(), Set.of(PackSection.values()), List.of());

        assertThat(PackEdition.of(full, "")).filteredOn(PackBlock.Table.class::isInstance).hasSizeGreaterThan(10)
                .allSatisfy(block -> assertThat(((PackBlock.Table) block).rows()).allSatisfy(
                        row -> assertThat(row.cells()).hasSameSizeAs(((PackBlock.Table) block).heads())));
    }

    private static List<String> said() {
        List<String> words = new ArrayList<>();
        for (PackBlock block : EDITION) {
            if (block instanceof PackBlock.Heading heading) {
                words.add(heading.words());
            } else if (block instanceof PackBlock.Words sentence) {
                words.add(sentence.words());
            } else if (block instanceof PackBlock.Items items) {
                words.addAll(items.items());
            } else if (block instanceof PackBlock.Table table) {
                words.addAll(table.heads());
                table.rows().forEach(row -> {
                    words.add(String.valueOf(row.group()));
                    row.cells().forEach(cell -> words.addAll(cell.lines()));
                });
            }
        }
        return words;
    }

    /**
     * All texts of the record but a chart's number, what a control chart is drawn from (its table follows it), heads of
     * an empty table, and what is said when nothing is asked.
     */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.properties().stream().filter(field -> !NOT_SAID.contains(field.getKey()))
                .filter(field -> !isLeftOut(node, field.getKey()))
                .forEach(field -> texts.addAll(texts(field.getValue())));
        if (node.isArray()) {
            node.forEach(each -> texts.addAll(texts(each)));
        }
        return texts;
    }

    private static boolean isLeftOut(JsonNode holder, String key) {
        return key.equals("number") && holder.has("bars") || key.equals("columns") && holder.get("rows").isEmpty()
                || key.equals("chart") && holder.has("range") || key.equals("nothingAsked") && !holder.get("asks").isEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
