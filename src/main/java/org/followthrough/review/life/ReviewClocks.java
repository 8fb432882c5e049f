package org.followthrough.review.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of reviews: what is due by when, what was made, and what is late. */
@Service
@Transactional(readOnly = true)
public class ReviewClocks {

    /** Calendar days ahead of which clocks are shown together. */
    public static final int DAYS_AHEAD = 60;

    private final EntryMapper mapper;
    private final Reviews reviews;
    private final ReviewLives lives;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Clock clock;

    ReviewClocks(EntryMapper mapper, Reviews reviews, ReviewLives lives, BoardSettings settings, BankHolidays holidays,
                 Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.lives = lives;
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** A clock of a review. */
    public record Running(Review review, ClockReading reading) {
    }

    /** The clocks that were started in the life. */
    public List<ClockReading> of(LifeStanding standing) {
        return ClockReading.of(standing, settings.rules(), holidays.workingDays());
    }

    /** The running clocks of all reviews the reader follows that are late or run out in 60 days, soonest due first. */
    public List<Running> runningOut(Person reader) {
        LocalDate until = London.dayOf(clock.instant()).plusDays(DAYS_AHEAD);
        Map<Long, List<Entry>> entries = Entries.joined(mapper.ofOpenReviews(), mapper.daysOfOpenReviews())
                .collect(Collectors.groupingBy(Entry::reviewId));
        return reviews.followedBy(reader).stream().flatMap(review -> of(LifeStanding.of(lives.lifeOf(review),
                        entries.getOrDefault(review.id(), List.of()))).stream()
                        .filter(reading -> reading.runsOutBy(until)).map(reading -> new Running(review, reading)))
                .sorted(Comparator.comparing((Running running) -> running.reading().due())
                        .thenComparing(running -> running.review().number())).toList();
    }
}
