package org.followthrough.review.life;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports agencies write for reviews, for who chases them. */
@Service
@Transactional(readOnly = true)
public class RequestedReports {

    private final EntryMapper mapper;

    RequestedReports(EntryMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A report that is late.
     *
     * @param number of its entry in the list of the review's agency reports
     * @param due the London day it was due
     */
    public record Overdue(long reviewId, int number, long agencyId, LocalDate due) {
    }

    /** Reports due before the day and not received, of all reviews that are not closed; the longest due first. */
    public List<Overdue> overdue(LocalDate day) {
        return mapper.overdueReports(day);
    }
}
