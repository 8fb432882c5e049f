package org.followthrough.shared.time;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank holidays the board knows, kept in a table because one-off days are announced. */
@Service
@Transactional(readOnly = true)
public class BankHolidays {

    private final BankHolidayMapper mapper;

    BankHolidays(BankHolidayMapper mapper) {
        this.mapper = mapper;
    }

    /** The working days as now known. */
    public WorkingDays workingDays() {
        return new WorkingDays(Set.copyOf(mapper.days()));
    }
}
