package org.followthrough.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.followthrough.dashboard.BoardPosition.Said;
import org.followthrough.pack.PackChart.Bar;
import org.followthrough.pack.PackChart.Kind;
import org.followthrough.pack.PackChart.Series;
import org.followthrough.pack.PackStatus.Colour;
import org.followthrough.plan.Position;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartRow;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.LineChart;
import org.followthrough.shared.chart.StackedChart;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * The charts of a pack, with the figures and titles they have on the dashboard, numbered as their tables are: first
 * those of the whole board, then each review's, then the heat map, which is a table itself.
 */
final class PackPictures {

    private static final Words WORDS = Words.of(PackPictures.class);
    private static final int MOVED_ONCE_TWICE_OR_MORE = 3;

    private final PackFacts facts;
    private final Said said;
    private final List<PackChart> ofBoard;
    private final Map<Long, PackChart> burnUps = new LinkedHashMap<>();
    private final PackChart heat;

    PackPictures(PackFacts facts, Said said) {
        this.facts = facts;
        this.said = said;
        ofBoard = List.of(stacked(Kind.ACROSS, "A1", said.byAgency()), stacked(Kind.UP, "A2", said.year()),
                ageing("A3", said.lateness()), moved("A4"));
        int number = ofBoard.size();
        for (Review review : facts.reviews()) {
            LineChart lines = said.burnUps().get(review.id());
            if (lines != null) {
                burnUps.put(review.id(), burnUp("A" + ++number, lines));
            }
        }
        heat = heat("A" + ++number);
    }

    /** Open actions by lead agency. */
    PackChart byAgency() {
        return ofBoard.get(0);
    }

    /** Those of the section of charts. */
    List<PackChart> ofCharts() {
        List<PackChart> charts = new ArrayList<>(ofBoard.subList(1, ofBoard.size()));
        if (!heat.bars().isEmpty()) {
            charts.add(heat);
        }
        return charts;
    }

    /** How a review has come on; null when nothing of it is owed or waits. */
    PackChart burnUp(Review review) {
        return burnUps.get(review.id());
    }

    /** All whose figures the appendix prints as tables. */
    List<PackChart> withFigures() {
        List<PackChart> all = new ArrayList<>(ofBoard);
        all.addAll(burnUps.values());
        return all;
    }

    private static PackChart stacked(Kind kind, String number, StackedChart chart) {
        List<Series> series = chart.segments().stream()
                .map(segment -> new Series(segment.name(), Colour.valueOf(segment.colour().name()))).toList();
        return chart(kind, number, chart.words(), series,
                chart.rows().stream().map(row -> new Bar(label(kind, row), row.figures())).toList());
    }

    private static PackChart burnUp(String number, LineChart chart) {
        List<Series> series = chart.lines().stream()
                .map(line -> new Series(line.name(), Colour.valueOf(line.colour().name()))).toList();
        return chart(Kind.BURN_UP, number, chart.words(), series,
                chart.points().stream().map(row -> new Bar(label(Kind.BURN_UP, row), row.figures())).toList());
    }

    private static PackChart ageing(String number, BarChart chart) {
        return chart(Kind.AGEING, number, chart.words(), List.of(new Series(chart.valueHead(), Colour.RED)),
                chart.bars().stream().map(bar -> new Bar(bar.name(), List.of(bar.figure()))).toList());
    }

    /** Months have no room for their year along an axis of twelve. */
    private static String label(Kind kind, ChartRow row) {
        return kind == Kind.ACROSS ? row.name() : row.tick().replace('\n', ' ');
    }

    private static PackChart chart(Kind kind, String number, ChartWords words, List<Series> series, List<Bar> bars) {
        return new PackChart(kind, number, words.title(), WORDS.say("figures", words.description(), number),
                words.rowHead(), series, bars);
    }

    /** Later dates agreed do not hide lateness: how often open actions were moved. */
    private PackChart moved(String number) {
        Map<Integer, Integer> times = new TreeMap<>();
        facts.standing().stream().filter(position -> position.progress().isOpen() && position.timesMoved() > 0)
                .mapToInt(Position::timesMoved)
                .forEach(moved -> times.merge(Math.min(moved, MOVED_ONCE_TWICE_OR_MORE), 1, Integer::sum));
        List<Bar> bars = times.isEmpty() ? List.of() : IntStream.rangeClosed(1, MOVED_ONCE_TWICE_OR_MORE)
                .mapToObj(moved -> new Bar(WORDS.say("moved." + moved), List.of(times.getOrDefault(moved, 0))))
                .toList();
        return new PackChart(Kind.AGEING, number, said.moved(),
                WORDS.say("moved.measure", London.longDate(facts.asAt()), said.movedByFirst(), number),
                WORDS.say("moved.row"), List.of(new Series(WORDS.say("moved.value"), Colour.RED)), bars);
    }

    /** A page has room for six reviews and the sums; of more, those with fewest are added up. */
    private PackChart heat(String number) {
        ChartTable table = said.heat();
        int most = PackChart.MOST_SERIES - 1;
        List<Integer> shown = IntStream.range(0, table.columnHeads().size()).boxed()
                .sorted((a, b) -> Long.compare(sum(table, b), sum(table, a)))
                .limit(table.columnHeads().size() <= most ? most : most - 1).sorted().toList();
        boolean others = shown.size() < table.columnHeads().size();
        List<Series> series = new ArrayList<>();
        shown.forEach(column -> series.add(new Series(table.columnHeads().get(column), Colour.RED)));
        if (others) {
            series.add(new Series(WORDS.say("heat.others"), Colour.RED));
        }
        series.add(new Series(WORDS.say("heat.all"), Colour.RED));
        return new PackChart(Kind.HEAT, number, table.caption(),
                WORDS.say("heat.measure", number, London.longDate(facts.asAt())), table.rowHead(), series,
                table.rows().stream().map(row -> line(row, shown, others)).toList());
    }

    private static Bar line(ChartTable.Row row, List<Integer> shown, boolean others) {
        List<Integer> figures = new ArrayList<>();
        shown.forEach(column -> figures.add(row.figures().get(column).intValue()));
        int all = row.figures().stream().mapToInt(Number::intValue).sum();
        if (others) {
            figures.add(all - figures.stream().mapToInt(Integer::intValue).sum());
        }
        figures.add(all);
        return new Bar(row.head(), figures);
    }

    private static long sum(ChartTable table, int column) {
        return table.rows().stream().mapToLong(row -> row.figures().get(column).longValue()).sum();
    }
}
