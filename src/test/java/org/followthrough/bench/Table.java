package org.followthrough.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured: a row for each thing, a column for each board. */
final class Table {

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    void put(String row, String column, String figure) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        rows.computeIfAbsent(row, name -> new LinkedHashMap<>()).put(column, figure);
        System.out.printf("%-60s %-22s %s%n", row, column, figure);
    }

    /** As Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder("| | ").append(String.join(" | ", columns)).append(" |\n|---|")
                .append("---:|".repeat(columns.size())).append('\n');
        rows.forEach((name, figures) -> text.append("| ").append(name).append(" | ").append(columns.stream()
                .map(column -> figures.getOrDefault(column, "")).collect(Collectors.joining(" | "))).append(" |\n"));
        return text.toString();
    }
}
