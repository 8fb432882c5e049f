package org.followthrough.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * The month, quarter or year a return is about.
 *
 * @param start its first day
 */
public record Period(Frequency frequency, LocalDate start) implements Comparable<Period>, Serializable {

    private static final Words WORDS = Words.of(Period.class);

    /** Its last day. */
    public LocalDate end() {
        return start.plusMonths(frequency.months()).minusDays(1);
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    /** So many periods later; earlier when negative. */
    public Period plus(int periods) {
        return new Period(frequency, start.plusMonths((long) periods * frequency.months()));
    }

    /** The same period a year before. */
    public Period yearBefore() {
        return new Period(frequency, start.minusYears(1));
    }

    /** This period and those up to the other, in order; empty when the other is earlier. */
    public List<Period> upTo(Period other) {
        List<Period> all = new ArrayList<>();
        for (Period period = this; period.compareTo(other) <= 0; period = period.next()) {
            all.add(period);
        }
        return all;
    }

    /** How many periods lie from this one to the other; negative when it is earlier. */
    public int until(Period other) {
        return (int) (ChronoUnit.MONTHS.between(start, other.start) / frequency.months());
    }

    /** March 2024, January to March 2024, the year to March 2024. */
    public String label() {
        return switch (frequency) {
            case MONTHLY -> London.month(start);
            case QUARTERLY -> WORDS.say("quarter", London.month(start).split(" ")[0], London.month(end()));
            case YEARLY -> WORDS.say("year", London.month(end()));
        };
    }

    /** Mar 2024, Q4 2023/24, 2023/24: for tables. */
    public String shortLabel() {
        return tick().replace('\n', ' ');
    }

    /** The short label as a narrow column has it: never broken over two lines. */
    public String unbroken() {
        return shortLabel().replace(' ', '\u00a0');
    }

    /** The short label in two lines, as it stands under an axis. */
    public String tick() {
        return switch (frequency) {
            case MONTHLY -> London.shortDate(start).substring(2).replace(' ', '\n');
            case QUARTERLY -> WORDS.say("tick", (start.getMonthValue() + 8) % 12 / 3 + 1, financialYear());
            case YEARLY -> financialYear();
        };
    }

    private String financialYear() {
        int from = start.getMonthValue() < 4 ? start.getYear() - 1 : start.getYear();
        return from + "/" + "%02d".formatted((from + 1) % 100);
    }

    /** As it stands in an address: the month it begins with, 2024-03. */
    public String inAddress() {
        return start.toString().substring(0, 7);
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }
}
