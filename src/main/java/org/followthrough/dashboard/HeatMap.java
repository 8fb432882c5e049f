package org.followthrough.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.shared.chart.ChartTable;

/**
 * Where it is stuck: overdue actions by agency and review. Only agencies and reviews that have any are in it.
 *
 * @param reviews names of the columns, in the order of the board's numbers
 * @param lines most overdue first
 */
record HeatMap(List<String> reviews, List<Counted.Row> lines) {

    /** Its name in addresses and on the page. */
    static final String ID = "heat";

    HeatMap {
        reviews = List.copyOf(reviews);
        lines = List.copyOf(lines);
    }

    /** One agency in one review with at least one overdue action. */
    record Cell(String agency, String review, int overdue) {
    }

    /** Counts overdue actions. */
    static HeatMap of(List<Position> overdue, Names names, Rows all) {
        Map<Long, Long> reviews = overdue.stream()
                .collect(Collectors.groupingBy(Position::reviewId, TreeMap::new, Collectors.counting()));
        Map<Optional<Long>, List<Position>> byAgency = overdue.stream()
                .collect(Collectors.groupingBy(position -> Optional.ofNullable(position.leadAgencyId())));
        List<Counted.Row> lines = byAgency.values().stream()
                .sorted(Comparator.<List<Position>>comparingInt(List::size).reversed()
                        .thenComparing(held -> names.agency(held.get(0).leadAgencyId())))
                .map(held -> line(held, reviews.keySet().stream().toList(), names, all)).toList();
        return new HeatMap(reviews.keySet().stream().map(names::review).toList(), lines);
    }

    private static Counted.Row line(List<Position> held, List<Long> reviews, Names names, Rows all) {
        Long agency = held.get(0).leadAgencyId();
        Map<Long, Long> counts = held.stream()
                .collect(Collectors.groupingBy(Position::reviewId, Collectors.counting()));
        Function<Long, Counted> cell = review -> new Counted(counts.getOrDefault(review, 0L).intValue(),
                agency == null ? null : all.quick(QuickLink.OVERDUE).review(review).agency(agency));
        return new Counted.Row(names.agency(agency), names.agency(agency), reviews.stream().map(cell).toList());
    }

    /** All overdue actions. */
    int total() {
        return cells().stream().mapToInt(Cell::overdue).sum();
    }

    /** The cells that are not nought. */
    List<Cell> cells() {
        return lines.stream().flatMap(line -> IntStream.range(0, reviews.size())
                .mapToObj(i -> new Cell(line.name(), reviews.get(i), line.cells().get(i).number())))
                .filter(cell -> cell.overdue() > 0).toList();
    }

    /** The figures for a file. */
    Counted.Table numbers() {
        return new Counted.Table(ID, Dashboard.WORDS.say("picture.agency.row"), reviews, lines);
    }

    /** The figures as a table for a pack. */
    ChartTable table() {
        return new ChartTable(Findings.gathering(this).sentence(), Dashboard.WORDS.say("picture.agency.row"), reviews,
                lines.stream().map(line -> new ChartTable.Row(line.name(), new ArrayList<>(line.numbers()))).toList());
    }

    /** How deep a cell is coloured: 0 for none, then 1, 2 to 3, 4 and more. */
    static int step(int overdue) {
        return overdue == 0 ? 0 : overdue == 1 ? 1 : overdue < 4 ? 2 : 3;
    }
}
