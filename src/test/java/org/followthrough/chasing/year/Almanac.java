package org.followthrough.chasing.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The working days of two years as one sorted list; days are counted by their places in it. */
final class Almanac {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 30), LocalDate.of(2027, 12, 27),
            LocalDate.of(2027, 12, 28));

    private final List<LocalDate> working = new ArrayList<>();

    Almanac() {
        for (LocalDate day = LocalDate.of(2026, 6, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !HOLIDAYS.contains(day)) {
                working.add(day);
            }
        }
    }

    boolean isWorking(LocalDate day) {
        return Collections.binarySearch(working, day) >= 0;
    }

    /** The day, or the first working day after it. */
    LocalDate from(LocalDate day) {
        int place = Collections.binarySearch(working, day);
        return working.get(place >= 0 ? place : -place - 1);
    }

    /** The working day that lies so many working days after the day, or before it when negative. */
    LocalDate count(LocalDate day, int days) {
        int place = Collections.binarySearch(working, day);
        if (place >= 0) {
            return working.get(place + days);
        }
        int next = -place - 1;
        return working.get(days > 0 ? next + days - 1 : next + days);
    }

    /** The Monday of the day's week, or the working day it moved to; the week before where that is yet to come. */
    LocalDate monday(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
        LocalDate stands = from(monday);
        return stands.isAfter(day) ? from(monday.minusDays(7)) : stands;
    }
}
