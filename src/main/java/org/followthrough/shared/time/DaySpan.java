package org.followthrough.shared.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** From a London day to another, both included; both null for no day at all. */
public record DaySpan(LocalDate firstDay, LocalDate lastDay) {

    /** Each of these calendar years, the first one first. */
    public static List<DaySpan> ofYears(Collection<Integer> years) {
        return years.stream().sorted()
                .map(year -> new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))).toList();
    }

    /** The calendar years it touches, the last one first. */
    public List<Integer> years() {
        return firstDay == null ? List.of() : IntStream.rangeClosed(firstDay.getYear(), lastDay.getYear()).boxed()
                .sorted(Comparator.reverseOrder()).toList();
    }
}
