package org.followthrough.shared.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bank holidays the board knows, kept in a table because one-off days are announced. */
@Service
public class BankHolidays {

    private final BankHolidayMapper mapper;
    private final Kept<Known> known;

    BankHolidays(BankHolidayMapper mapper, ChangeCounter counter) {
        this.mapper = mapper;
        this.known = counter.keep(ChangeMark::people, () -> Known.of(mapper.all()));
    }

    /** The working days as now known. */
    public WorkingDays workingDays() {
        return known.get().days();
    }

    /** All of them, in the order of their days. */
    public List<BankHoliday> all() {
        return known.get().all();
    }

    /** Adds one; of one that is known already the title is replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(BankHoliday holiday) {
        mapper.delete(holiday.day());
        mapper.insert(holiday);
    }

    /** Takes one out: people work on that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(LocalDate day) {
        mapper.delete(day);
    }

    private record Known(List<BankHoliday> all, WorkingDays days) {

        static Known of(List<BankHoliday> all) {
            return new Known(List.copyOf(all),
                    new WorkingDays(all.stream().map(BankHoliday::day).collect(Collectors.toSet())));
        }
    }
}
