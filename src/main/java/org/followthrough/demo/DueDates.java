package org.followthrough.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.followthrough.shared.time.London;

/** The due dates an action had, worked out backwards from the last: each later one was asked for and agreed in time. */
final class DueDates {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A later date asked for on one day and agreed on another, before the date it replaces. */
    record Move(LocalDate asked, LocalDate agreed, LocalDate to) {
    }

    private final List<Move> moves = new ArrayList<>();
    private LocalDate first;

    DueDates(Slot slot, Days days, Random random) {
        first = slot.due();
        int wanted = wanted(slot, random);
        int months = slot.isOpen() ? 2 : 3;
        LocalDate latest = slot.isOpen() ? days.ago(8) : slot.finished() == null ? slot.decided() : slot.finished();
        for (int i = 0; first != null && i < wanted; i++) {
            LocalDate before = Days.monthEnd(first.minusMonths(months + random.nextInt(months)));
            LocalDate asked = earlier(Days.weekday(before.minusDays(14 + random.nextInt(10))),
                    Days.weekday(latest.minusDays(25 + random.nextInt(12))));
            LocalDate agreed = Days.weekday(asked.plusDays(5 + random.nextInt(4)));
            if (asked.isBefore(slot.start().plusDays(21)) || agreed.isAfter(before)) {
                return;
            }
            moves.add(0, new Move(asked, agreed, first));
            first = before;
            latest = asked;
        }
    }

    /** The first date; null when none was agreed. */
    LocalDate first() {
        return first;
    }

    /** Oldest first. */
    List<Move> moves() {
        return moves;
    }

    /** The first date as the plan printed it. */
    String asPrinted(Random random) {
        if (first == null) {
            return Wordings.oneOf(List.of("Ongoing", "To be confirmed", "As per strategy",
                    "Ongoing through supervision"), random);
        }
        boolean monthEnd = first.equals(Days.monthEnd(first));
        return monthEnd && random.nextInt(3) > 0 ? MONTH.format(first) : London.longDate(first);
    }

    /** What took long was mostly not meant to. */
    private static int wanted(Slot slot, Random random) {
        if (slot.spec().fate() != Fate.SIGNED_OFF || slot.due() == null) {
            return slot.spec().moves();
        }
        int chance = random.nextInt(100);
        boolean isLong = ChronoUnit.DAYS.between(slot.start(), slot.due()) > 300;
        return chance < (isLong ? 15 : 4) ? 2 : chance < (isLong ? 65 : 28) ? 1 : 0;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
