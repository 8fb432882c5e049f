package org.followthrough.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.UsualHolidays;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank holidays as the board keeps them. Every change is an event of the board's settings. */
@Service
@Transactional(readOnly = true)
public class BoardHolidays {

    private static final Words WORDS = Words.of(BoardHolidays.class);

    private final BankHolidays holidays;
    private final BoardSettings settings;
    private final Clock clock;

    BoardHolidays(BankHolidays holidays, BoardSettings settings, Clock clock) {
        this.holidays = holidays;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that are known, in the order of their days. */
    public List<BankHoliday> all() {
        return holidays.all();
    }

    /** The one on this day; empty when people work. */
    public Optional<BankHoliday> on(LocalDate day) {
        return all().stream().filter(holiday -> holiday.day().equals(day)).findFirst();
    }

    /** The last day up to which they are known; null when none is. */
    public LocalDate knownUntil() {
        return days().knownUntil();
    }

    /** Whether the next ones should be added now. */
    public boolean runOutSoon() {
        return days().runOutSoon(today());
    }

    /** The usual ones of the first year that is not known yet, as far as they are missing. */
    public List<BankHoliday> next() {
        return UsualHolidays.of(days().firstUnknownYear(today())).stream()
                .filter(holiday -> on(holiday.day()).isEmpty()).toList();
    }

    /**
     * Adds one; of one that is known already the title is replaced.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void add(Person by, BankHoliday holiday) {
        BoardSettings.demand(by);
        String before = on(holiday.day()).map(BankHoliday::title).orElse(WORDS.say("none"));
        holidays.add(holiday);
        record(by, holiday.day(), before, holiday.title());
    }

    /**
     * Adds the usual ones of the first year that is not known yet.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void addNext(Person by) {
        next().forEach(holiday -> add(by, holiday));
    }

    /**
     * Takes one out: people are written to on that day. One that is not known is left alone.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void remove(Person by, LocalDate day) {
        BoardSettings.demand(by);
        on(day).ifPresent(holiday -> {
            holidays.remove(day);
            record(by, day, holiday.title(), WORDS.say("none"));
        });
    }

    private void record(Person by, LocalDate day, String before, String now) {
        settings.recordChange(by, WORDS.say("setting", London.longDate(day)), before, now);
    }

    private WorkingDays days() {
        return holidays.workingDays();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
