package org.followthrough.shared.time;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The eight bank holidays England and Wales have each year, before anything is announced beside them. One that falls
 * on a weekend is had on the next working day.
 */
public final class UsualHolidays {

    /** So many there are. */
    static final int COUNT = 8;

    private UsualHolidays() {
    }

    /** Those of a year, in the order of their days. */
    public static List<BankHoliday> of(int year) {
        LocalDate easter = easter(year);
        List<BankHoliday> holidays = new ArrayList<>();
        holidays.add(new BankHoliday(offWeekend(LocalDate.of(year, Month.JANUARY, 1)), "New Year's Day"));
        holidays.add(new BankHoliday(easter.minusDays(2), "Good Friday"));
        holidays.add(new BankHoliday(easter.plusDays(1), "Easter Monday"));
        holidays.add(new BankHoliday(monday(year, Month.MAY, true), "Early May bank holiday"));
        holidays.add(new BankHoliday(monday(year, Month.MAY, false), "Spring bank holiday"));
        holidays.add(new BankHoliday(monday(year, Month.AUGUST, false), "Summer bank holiday"));
        holidays.addAll(christmas(LocalDate.of(year, Month.DECEMBER, 25)));
        return List.copyOf(holidays);
    }

    /** A Christmas Day on a Sunday is had after Boxing Day, since that one keeps its Monday. */
    private static List<BankHoliday> christmas(LocalDate day) {
        BankHoliday boxing = new BankHoliday(switch (day.getDayOfWeek()) {
            case FRIDAY, SATURDAY -> day.plusDays(3);
            default -> day.plusDays(1);
        }, "Boxing Day");
        BankHoliday christmas = new BankHoliday(isWeekend(day) ? day.plusDays(2) : day, "Christmas Day");
        return christmas.day().isBefore(boxing.day()) ? List.of(christmas, boxing) : List.of(boxing, christmas);
    }

    private static LocalDate monday(int year, Month month, boolean first) {
        LocalDate within = LocalDate.of(year, month, 1);
        return within.with(first ? firstInMonth(DayOfWeek.MONDAY) : lastInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate offWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous rule that Meeus gives. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int march = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
