package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;

/**
 * The days on which packs are due, worked out of timing, working days and meetings.
 *
 * @param meetings the days on which the committee meets, in any order
 */
record PackDates(WorkingDays days, Collection<LocalDate> meetings) {

    /** Nobody is written to earlier in the day. */
    private static final LocalTime SENT_FROM = LocalTime.of(8, 0);
    /** A long stop never makes more than a year's worth of packs. */
    private static final int MOST_AT_ONCE = 12;
    private static final int YEARS_AHEAD = 2;

    /** The next occasions after an instant, soonest first; fewer where no more meetings are planned. */
    List<PackOccasion> next(PackTiming timing, Instant after, int count) {
        LocalDate today = London.dayOf(after);
        return between(timing, today, today.plusYears(YEARS_AHEAD)).filter(each -> each.madeAt().isAfter(after))
                .limit(count).toList();
    }

    /**
     * The occasions due and not made yet, oldest first.
     *
     * @param last the day of the last one on record; null when there was none: then nothing before the latest is made
     *   up for
     * @param since nothing due before this instant is made up for; null for no such instant
     */
    List<PackOccasion> due(PackTiming timing, LocalDate last, Instant since, Instant now) {
        LocalDate today = London.dayOf(now);
        LocalDate from = last == null ? today.minusMonths(2) : last.plusDays(1);
        List<PackOccasion> due = between(timing, from, today).filter(each -> !each.madeAt().isAfter(now))
                .filter(each -> since == null || each.madeAt().isAfter(since))
                .map(each -> each.releasedFrom(earliestRelease(timing, now))).toList();
        return due.subList(Math.max(0, due.size() - (last == null ? 1 : MOST_AT_ONCE)), due.size());
    }

    /** A pack made late is checked for as long as one made in time. */
    private Instant earliestRelease(PackTiming timing, Instant now) {
        return timing.checkingDays() == 0 ? now
                : London.at(days.plus(London.dayOf(now), timing.checkingDays()), SENT_FROM);
    }

    private Stream<PackOccasion> between(PackTiming timing, LocalDate from, LocalDate to) {
        Stream<PackOccasion> all = switch (timing.rhythm()) {
            case MONTHLY -> Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)),
                    month -> month.plusMonths(1))
                    .map(month -> occasion(timing, month.toString(), days.firstOfMonth(month.atDay(1))));
            case BEFORE_MEETINGS -> meetings.stream().distinct()
                    .map(day -> occasion(timing, "meeting " + day, days.minus(day, timing.daysBefore())));
            case BY_HAND -> Stream.of();
        };
        return all.filter(each -> !each.madeOn().isBefore(from) && !each.madeOn().isAfter(to))
                .sorted(Comparator.comparing(PackOccasion::madeOn).thenComparing(PackOccasion::key));
    }

    private PackOccasion occasion(PackTiming timing, String key, LocalDate madeOn) {
        LocalTime made = LocalTime.of(timing.hour(), 0);
        LocalTime sent = made.isBefore(SENT_FROM) || timing.checkingDays() > 0 ? SENT_FROM : made;
        return new PackOccasion(key, madeOn, London.at(madeOn, made), timing.asAt().before(madeOn),
                London.at(days.plus(madeOn, timing.checkingDays()), sent));
    }
}
