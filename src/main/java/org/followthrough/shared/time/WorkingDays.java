package org.followthrough.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are working days: Monday to Friday without the bank holidays of England and Wales.
 *
 * @param holidays the bank holidays known
 */
public record WorkingDays(Set<LocalDate> holidays) {

    /** Bank holidays are announced about two years ahead, so this is time enough to add the next ones. */
    private static final int DAYS_OF_WARNING = 90;

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** Whether people work on this day. */
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself, or else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The day itself, or else the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The first working day after the day. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The day on which so many working days have passed since the day; the day itself for none. */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate reached = day;
        for (int passed = 0; passed < count; passed++) {
            reached = after(reached);
        }
        return reached;
    }

    /** The day that lies so many working days before the day; the day itself for none. */
    public LocalDate minus(LocalDate day, int count) {
        LocalDate reached = day;
        for (int passed = 0; passed < count; passed++) {
            reached = onOrBefore(reached.minusDays(1));
        }
        return reached;
    }

    /** The first working day of the month that holds the day. */
    public LocalDate firstOfMonth(LocalDate day) {
        return onOrAfter(day.withDayOfMonth(1));
    }

    /**
     * The last day of the last year whose bank holidays are known; null when none is. A single day announced for a
     * later year does not make that year known.
     */
    public LocalDate knownUntil() {
        Map<Integer, Long> counts = holidays.stream()
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        return counts.entrySet().stream().filter(year -> year.getValue() >= UsualHolidays.COUNT)
                .map(Map.Entry::getKey).max(Comparator.naturalOrder()).map(year -> LocalDate.of(year, 12, 31))
                .orElse(null);
    }

    /** Whether somebody should add the next bank holidays: 90 days before the known ones end. */
    public boolean runOutSoon(LocalDate today) {
        LocalDate until = knownUntil();
        return until == null || today.isAfter(until.minusDays(DAYS_OF_WARNING));
    }

    /** The first year, from that of the day on, whose bank holidays are not known. */
    public int firstUnknownYear(LocalDate today) {
        LocalDate until = knownUntil();
        return until == null ? today.getYear() : Math.max(until.getYear() + 1, today.getYear());
    }
}
