package org.followthrough.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order recommendations are read in: sections as the plan has them; within a section by number as printed, or as
 * they stand where one of them has no number.
 */
final class PlanOrder {

    private static final Comparator<OutlineRow> AS_THEY_STAND =
            Comparator.comparingInt(OutlineRow::position).thenComparingLong(OutlineRow::id);
    private static final Comparator<OutlineRow> BY_NUMBER =
            Comparator.<OutlineRow, PrintedNumber>comparing(row -> PrintedNumber.of(row.numberPrinted()))
                    .thenComparing(AS_THEY_STAND);

    private PlanOrder() {
    }

    /** Ids of the recommendations in the order they are read. */
    static List<Long> of(Collection<OutlineRow> rows) {
        return sections(rows).values().stream().flatMap(section -> section.stream().sorted(within(section)))
                .map(OutlineRow::id).toList();
    }

    /** The sections that are read by the numbers of their recommendations. */
    static Set<OutlineRow.Section> byNumber(Collection<OutlineRow> rows) {
        return sections(rows).entrySet().stream().filter(section -> isByNumber(section.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<OutlineRow.Section, List<OutlineRow>> sections(Collection<OutlineRow> rows) {
        return rows.stream().sorted(AS_THEY_STAND)
                .collect(Collectors.groupingBy(OutlineRow::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether the recommendations of a section are read by their numbers: each has one. */
    private static boolean isByNumber(List<OutlineRow> section) {
        return section.stream().map(OutlineRow::numberPrinted)
                .allMatch(printed -> printed != null && !printed.isBlank());
    }

    private static Comparator<OutlineRow> within(List<OutlineRow> section) {
        return isByNumber(section) ? BY_NUMBER : AS_THEY_STAND;
    }
}
