package org.followthrough.chasing.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.followthrough.chasing.year.Known.Someone;
import org.followthrough.chasing.year.Known.Thing;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.springframework.context.ApplicationContext;

/** The reports that the agencies of the year's board owe its review: some are sent in time, some late, some never. */
final class YearReports {

    private static final int EACH = 3;

    private final Known known;
    private final Random random = new Random(7);

    YearReports(Known known) {
        this.known = known;
    }

    /** Asks each agency for some, due one after the other. */
    void ask(ApplicationContext services, Person by, Review review, List<Long> agencies, LocalDate begins) {
        for (int i = 0; i < EACH * agencies.size(); i++) {
            int agency = i % agencies.size();
            LocalDate due = begins.plusDays(20L * i - 15);
            int number = services.getBean(ReviewLives.class).record(by, review, list(services, review), 0, 0,
                    new Noted(StageState.OPEN, begins, null, List.of(Answer.agency("agency", agencies.get(agency)),
                            Answer.on("due", due))));
            known.things.add(new Thing(ReviewWords.number(review) + " agency report " + number,
                    known.coordinators.get(agency).agency, due));
        }
    }

    /** What happens to one in an afternoon: its agency sends it, or it comes without a word. */
    void live(ApplicationContext services, Person unit, Person coordinator, Thing thing, LocalDate today) {
        if (!thing.open || random.nextInt(60) > 0) {
            return;
        }
        RequestedReports reports = services.getBean(RequestedReports.class);
        RequestedReport report = reports.waiting().stream().filter(one -> one.name().equals(thing.reference))
                .findFirst().orElseThrow();
        if (random.nextBoolean() && reports.mayAnswer(coordinator, report)) {
            reports.sent(coordinator, report, 1, today, "by-hand");
        } else {
            Noted before = report.entry().noted();
            services.getBean(ReviewLives.class).record(unit, report.review(), list(services, report.review()),
                    report.number(), 1, new Noted(StageState.OPEN, today, null, List.of(before.answers().get(0),
                            before.answers().get(1), Answer.on("received", today))));
        }
        thing.open = false;
    }

    /** Who answers for it. */
    Someone coordinator(Thing thing) {
        return known.coordinators.stream().filter(one -> one.agency.equals(thing.agency)).findFirst().orElseThrow();
    }

    private static Topic list(ApplicationContext services, Review review) {
        return Optional.of(services.getBean(ReviewLives.class).lifeOf(review)).flatMap(life -> life.list("agency-report"))
                .orElseThrow();
    }
}
