package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.pack.PackBlock.Cell;
import org.followthrough.pack.PackBlock.Heading;
import org.followthrough.pack.PackBlock.Items;
import org.followthrough.pack.PackBlock.Picture;
import org.followthrough.pack.PackBlock.Row;
import org.followthrough.pack.PackBlock.Table;
import org.followthrough.pack.PackBlock.Words;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackContent.Tile;
import org.followthrough.shared.time.London;

/**
 * A pack as a sequence of headings, sentences and tables: what it is read from on a screen and in a spreadsheet. Says
 * what the PDF says, in the same order; a chart is its figures, each once.
 */
final class PackEdition {

    private static final org.followthrough.shared.words.Words WORDS =
            org.followthrough.shared.words.Words.of(PackEdition.class);
    private static final int PART = 2;
    private static final int WITHIN = 3;

    private final List<PackBlock> blocks = new ArrayList<>();
    private final List<PackChart> shown = new ArrayList<>();

    private PackEdition() {
    }

    /** @param content in the words it was given */
    static List<PackBlock> of(PackContent content, String checksum) {
        PackEdition edition = new PackEdition();
        edition.cover(content.cover(), checksum);
        edition.summary(content.summary());
        content.printed().forEach(section -> edition.section(section, content));
        return List.copyOf(edition.blocks);
    }

    private void section(PackSection section, PackContent content) {
        switch (section) {
            case EXCEPTIONS -> chapter(content.exceptions());
            case SIGN_OFF -> chapter(content.signOff());
            case REVIEWS -> content.reviews().forEach(this::review);
            case CHARTS -> {
                charts(content.charts().heading(), content.charts().charts());
                indicators(content.indicators());
            }
            case FIGURES -> {
                charts(content.appendix().figuresHeading(), content.appendix().figures());
                if (!content.sections().contains(PackSection.CHARTS)) {
                    indicators(content.indicators());
                }
            }
            case MEANINGS -> meanings(content);
            case FULL_PLANS -> chapter(content.fullPlans());
            case MESSAGES -> messages(content.appendix());
        }
    }

    private void cover(Cover cover, String checksum) {
        blocks.add(new Words(cover.marking()));
        blocks.add(new Items(false, List.of(cover.board(), cover.title() + ", " + cover.period(),
                WORDS.say("copy", cover.namedCopy()), WORDS.say("asAt", London.longDate(cover.asAt())),
                WORDS.say("made", London.dateAndTime(cover.made())), cover.number(),
                WORDS.say("checksum", checksum))));
        words(cover.leftOut());
    }

    private void summary(Summary summary) {
        blocks.add(new Heading(PART, summary.finding()));
        blocks.add(new Words(summary.position()));
        tiles(summary.tiles());
        blocks.add(new Heading(WITHIN, summary.asksHeading()));
        blocks.add(summary.asks().isEmpty() ? new Words(summary.nothingAsked()) : new Items(true, summary.asks()));
        chart(summary.chart());
        blocks.add(new Heading(WITHIN, summary.changesHeading()));
        blocks.add(new Items(false, summary.changes()));
        blocks.add(new Words(summary.completeness()));
    }

    private void tiles(List<Tile> tiles) {
        table(WORDS.say("figures"), List.of(WORDS.say("what"), WORDS.say("figure"), WORDS.say("before")), tiles.stream()
                .map(tile -> new Row(null, List.of(Cell.of(tile.label()), Cell.of(tile.figure()),
                        Cell.of(tile.comparison())))).toList());
    }

    private void chapter(Chapter chapter) {
        heading(PART, chapter.heading());
        words(chapter.sentence());
        chapter.lists().forEach(this::list);
    }

    private void review(ReviewPage review) {
        heading(PART, review.heading());
        words(review.sentence());
        tiles(review.tiles());
        if (review.burnUp() != null) {
            chart(review.burnUp());
        }
        list(review.actions());
    }

    private void list(PackList list) {
        heading(WITHIN, list.heading());
        words(list.sentence());
        PackList.Columns columns = list.columns();
        List<String> heads = Stream.of(columns.reference(), columns.action(), columns.success(), columns.lead(),
                columns.when(), columns.number(), columns.words()).filter(head -> head != null).toList();
        table(list.heading().isEmpty() ? list.sentence() : list.heading(), heads,
                list.rows().stream().map(row -> row(row, columns)).toList());
    }

    /** How an action stands is said where its dates are, as on paper. */
    private static Row row(PackList.Row row, PackList.Columns columns) {
        List<String> when = new ArrayList<>(row.when());
        if (row.status() != null) {
            when.add(row.status().words());
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.reference()), Cell.of(row.action())));
        if (columns.success() != null) {
            cells.add(Cell.of(row.success() == null ? "" : row.success()));
        }
        cells.add(Cell.of(row.lead()));
        cells.add(new Cell(when, false));
        if (columns.number() != null) {
            cells.add(Cell.of(row.number()));
        }
        cells.add(new Cell(Stream.of(row.words(), row.next()).filter(words -> words != null).toList(), false));
        return new Row(row.group(), cells);
    }

    private void charts(String heading, List<PackChart> charts) {
        List<PackChart> more = charts.stream().filter(chart -> !shown.contains(chart)).toList();
        if (!more.isEmpty()) {
            heading(PART, heading);
            more.forEach(this::chart);
        }
    }

    private void chart(PackChart chart) {
        shown.add(chart);
        heading(WITHIN, chart.finding());
        words(chart.description());
        if (chart.kind() != PackChart.Kind.HEAT) {
            blocks.add(new Picture(PackCharts.described(chart), chart.key()));
        }
        List<String> heads = joined(chart.rowHead(), chart.series().stream().map(PackChart.Series::name).toList());
        table(chart.finding(), heads, chart.bars().stream().map(bar -> new Row(null,
                Stream.concat(Stream.of(Cell.of(bar.label())), bar.figures().stream().map(Cell::of)).toList()))
                .toList());
    }

    private void indicators(IndicatorSection section) {
        heading(PART, section.heading());
        words(section.marks());
        for (PackIndicator indicator : section.indicators()) {
            heading(WITHIN, indicator.finding());
            words(indicator.description());
            words(indicator.range());
            blocks.add(new Picture(indicator.chart(), List.of()));
            table(indicator.finding(), joined(indicator.chart().words().rowHead(), indicator.heads()),
                    indicator.rows().stream().map(row -> new Row(null, joined(row.period(), row.figures()).stream()
                            .map(words -> Cell.of(words)).toList())).toList());
        }
    }

    private static List<String> joined(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private void meanings(PackContent content) {
        PackContent.Appendix appendix = content.appendix();
        heading(PART, appendix.meaningsHeading());
        table(appendix.meaningsHeading(),
                List.of(appendix.meaningsHeads().status(), appendix.meaningsHeads().meaning()),
                appendix.meanings().stream().map(meaning -> new Row(null,
                        List.of(Cell.of(meaning.status().words()), Cell.of(meaning.meaning())))).toList());
        heading(PART, appendix.countingHeading());
        blocks.add(new Items(false, appendix.counting()));
    }

    private void messages(PackContent.Appendix appendix) {
        heading(PART, appendix.messagesHeading());
        blocks.add(new Items(false, appendix.messages()));
    }

    private void heading(int level, String words) {
        if (!words.isEmpty()) {
            blocks.add(new Heading(level, words));
        }
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            blocks.add(new Words(words));
        }
    }

    private void table(String caption, List<String> heads, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(caption, heads, rows));
        }
    }
}
