package org.followthrough.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.shared.chart.ChartTable;

/**
 * Where it is stuck: overdue actions by agency and review. Only agencies and reviews that have any are in it.
 *
 * @param measure what is counted, and when
 * @param reviews names of the columns, in the order of the board's numbers
 * @param lines one for each agency, most overdue first
 * @param sums of the columns
 */
record HeatMap(String measure, List<String> reviews, List<Line> lines, Line sums) {

    /** Its name in addresses and on the page. */
    static final String ID = "heat";

    HeatMap {
        reviews = List.copyOf(reviews);
        lines = List.copyOf(lines);
    }

    /** The cell of each review, and what they add up to. */
    record Line(String name, List<Counted> cells, Counted total) {

        Line {
            cells = List.copyOf(cells);
        }

        /** The cells of these columns, and one that adds up the others. */
        private Line within(List<Integer> columns) {
            List<Counted> kept = columns.stream().map(cells::get).toList();
            int others = total.number() - kept.stream().mapToInt(Counted::number).sum();
            return new Line(name, Stream.concat(kept.stream(), Stream.of(new Counted(others, null))).toList(), total);
        }

        /** All numbers of the line, their sum last. */
        List<Counted> numbers() {
            return Stream.concat(cells.stream(), Stream.of(total)).toList();
        }
    }

    /** One agency in one review with at least one overdue action. */
    record Cell(String agency, String review, int overdue) {
    }

    /** Counts overdue actions. */
    static HeatMap of(String measure, List<Position> overdue, Names names, Rows all) {
        Map<Long, List<Position>> byReview = overdue.stream()
                .collect(Collectors.groupingBy(Position::reviewId, TreeMap::new, Collectors.toList()));
        List<Long> reviews = List.copyOf(byReview.keySet());
        Map<Optional<Long>, List<Position>> byAgency = overdue.stream()
                .collect(Collectors.groupingBy(position -> Optional.ofNullable(position.leadAgencyId())));
        Rows late = all.quick(QuickLink.OVERDUE);
        return new HeatMap(measure, reviews.stream().map(names::review).toList(), byAgency.values().stream()
                .map(held -> line(held, reviews, names, late))
                .sorted(Comparator.comparing((Line line) -> line.total().number()).reversed()
                        .thenComparing(Line::name)).toList(),
                new Line(Dashboard.WORDS.say("heat.total"), reviews.stream().map(review ->
                        new Counted(byReview.get(review).size(), late.review(review))).toList(),
                        new Counted(overdue.size(), late)));
    }

    private static Line line(List<Position> held, List<Long> reviews, Names names, Rows late) {
        Long agency = held.get(0).leadAgencyId();
        Map<Long, Long> counts = held.stream()
                .collect(Collectors.groupingBy(Position::reviewId, Collectors.counting()));
        return new Line(names.agency(agency), reviews.stream().map(review -> new Counted(
                counts.getOrDefault(review, 0L).intValue(), late.review(review).agency(agency))).toList(),
                new Counted(held.size(), late.agency(agency)));
    }

    /**
     * The same with this many columns at most: those of the reviews with most overdue actions, in their order, and one
     * that adds up the others.
     */
    HeatMap within(int columns) {
        if (reviews.size() <= columns) {
            return this;
        }
        List<Integer> furthest = IntStream.range(0, reviews.size()).boxed()
                .sorted(Comparator.comparing((Integer column) -> sums.cells().get(column).number()).reversed())
                .limit(columns - 1).sorted().toList();
        String others = Dashboard.WORDS.say("heat.others", reviews.size() - furthest.size());
        return new HeatMap(measure,
                Stream.concat(furthest.stream().map(reviews::get), Stream.of(others)).toList(),
                lines.stream().map(line -> line.within(furthest)).toList(), sums.within(furthest));
    }

    /** All overdue actions. */
    int total() {
        return sums.total().number();
    }

    /** The cells that are not nought. */
    List<Cell> cells() {
        return lines.stream().flatMap(line -> IntStream.range(0, reviews.size())
                .mapToObj(i -> new Cell(line.name(), reviews.get(i), line.cells().get(i).number())))
                .filter(cell -> cell.overdue() > 0).toList();
    }

    /** The figures for a file, as the page has them. */
    Counted.Table numbers() {
        return new Counted.Table(ID, Dashboard.WORDS.say("picture.agency.row"), heads(),
                Stream.concat(lines.stream(), Stream.of(sums))
                        .map(line -> new Counted.Row(line.name(), line.name(), line.numbers())).toList());
    }

    /** The heads of the columns of numbers. */
    List<String> heads() {
        return Stream.concat(reviews.stream(), Stream.of(sums.name())).toList();
    }

    /** The figures as a table for a pack. */
    ChartTable table() {
        return new ChartTable(Findings.gathering(this).sentence(), Dashboard.WORDS.say("picture.agency.row"), reviews,
                lines.stream().map(line -> new ChartTable.Row(line.name(), line.cells().stream()
                        .map(cell -> (Number) cell.number()).toList())).toList());
    }

    /** How deep a cell is coloured: 0 for none, then 1, 2 to 3, 4 and more. */
    static int step(int overdue) {
        return overdue == 0 ? 0 : overdue == 1 ? 1 : overdue < 4 ? 2 : 3;
    }
}
