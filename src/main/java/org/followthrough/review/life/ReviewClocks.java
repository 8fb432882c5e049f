package org.followthrough.review.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
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

    /** The question that says what a request or a document is. */
    private static final String WHAT = "what";

    private final EntryMapper mapper;
    private final Reviews reviews;
    private final ReviewLives lives;
    private final People people;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Clock clock;

    ReviewClocks(EntryMapper mapper, Reviews reviews, ReviewLives lives, People people, BoardSettings settings,
                 BankHolidays holidays, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.lives = lives;
        this.people = people;
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * Something of a review that is due and not there.
     *
     * @param what it is, in words
     * @param below the end of the path of its page, after that of the review
     * @param due a London day
     * @param uncertain whether bank holidays are missing to be sure of the day
     */
    public record Running(Review review, String what, String below, LocalDate due, boolean uncertain) {

        /** Calendar days late; 0 when it is in time. */
        public long daysLate(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(due, today));
        }
    }

    /** The clocks that were started in the life. */
    public List<ClockReading> of(LifeStanding standing) {
        return ClockReading.of(standing, settings.rules(), holidays.workingDays());
    }

    /**
     * What is late or due in 60 days in all reviews the reader follows, soonest due first: running clocks, and what
     * agencies and others owe; without what is withheld from the reader.
     */
    public List<Running> runningOut(Person reader) {
        LocalDate until = London.dayOf(clock.instant()).plusDays(DAYS_AHEAD);
        Map<Long, List<Entry>> entries = Entries.joined(mapper.ofOpenReviews(null), mapper.datesOfOpenReviews(null))
                .collect(Collectors.groupingBy(Entry::reviewId));
        return reviews.followedBy(reader).stream().flatMap(review -> running(review, lives.asReadBy(reader, review,
                        LifeStanding.of(lives.lifeOf(review), entries.getOrDefault(review.id(), List.of())))))
                .filter(running -> !running.due().isAfter(until))
                .sorted(Comparator.comparing(Running::due).thenComparing(running -> running.review().number()))
                .toList();
    }

    private Stream<Running> running(Review review, LifeStanding standing) {
        Stream<Running> readings = of(standing).stream().filter(ClockReading::runs).map(reading ->
                new Running(review, LifeWords.of(reading.clock()), "", reading.due(), reading.uncertain()));
        Stream<Running> owed = standing.life().lists().stream().flatMap(list -> list.first(AnswerType.DUE).stream()
                .flatMap(due -> standing.entries(list.key()).stream()
                        .filter(entry -> entry.isWaiting(list) && entry.day(due.key()) != null)
                        .map(entry -> new Running(review, LifeWords.of(list, about(entry)),
                                "/lists/" + list.key() + "/" + entry.number(), entry.day(due.key()), false))));
        return Stream.concat(readings, owed);
    }

    /** The agency that owes it, what it is, or its number. */
    private String about(Entry entry) {
        return entry.noted().answers().stream().map(Answer::agencyId).filter(Objects::nonNull).findFirst()
                .flatMap(people::agency).map(Agency::name).or(() -> entry.answer(WHAT).map(Answer::words))
                .orElse(String.valueOf(entry.number()));
    }
}
