package org.followthrough.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.Question;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lives of the invented reviews, most of them half way through. */
@Component
@Profile("demo")
@Order(40)
class InventedLives implements InventedPart {

    private static final LocalTime RECORDED = LocalTime.of(11, 0);
    /** How an entry of a list is marked in the file, which has no state of its own. */
    private static final String ENTRY = "entry";

    private final ReviewLives lives;
    private final Reviews reviews;
    private final People people;

    InventedLives(ReviewLives lives, Reviews reviews, People people) {
        this.lives = lives;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
        Review review = null;
        for (String line : Lines.of("lives.txt")) {
            if (line.startsWith("= ")) {
                review = review(business, Lines.parts(line.substring(2)), start.days().today());
                if (review != null && lives.countHistory(business, review) > 0) {
                    return;
                }
            } else if (review != null) {
                write(business, review, Lines.parts(line), start.days().today());
            }
        }
    }

    /** The review of this short name, added where it has no plan; null where a smaller board has none. */
    private Review review(Person by, List<String> named, LocalDate today) {
        return reviews.followed(by, named.get(0)).orElseGet(() -> {
            if (named.size() == 1) {
                return null;
            }
            LocalDate notice = today.minusDays(Long.parseLong(named.get(3)));
            return reviews.add(by, named.get(0), new ReviewState(named.get(1), ReviewKind.valueOf(named.get(2)), null,
                    null, false, false, notice, null, null), London.startOf(notice));
        });
    }

    private void write(Person by, Review review, List<String> parts, LocalDate today) {
        String[] head = parts.get(0).split(" ");
        Topic topic = lives.lifeOf(review).topic(head[0]).orElseThrow();
        LocalDate day = today.minusDays(Long.parseLong(head[2]));
        String note = null;
        List<Answer> answers = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            Optional<Question> question = topic.question(part.split("=")[0]);
            question.ifPresent(asked -> answers.add(answer(asked, part.substring(part.indexOf('=') + 1), today)));
            note = question.isEmpty() ? part : note;
        }
        boolean entry = head[1].equals(ENTRY);
        Instant at = London.at(day, RECORDED);
        lives.recordPast(by, review, topic, entry ? 0 : 1, 0, new Noted(entry ? StageState.OPEN
                : StageState.valueOf(head[1].toUpperCase(Locale.ROOT)), day, note, answers), at);
    }

    private Answer answer(Question question, String words, LocalDate today) {
        return switch (question.type()) {
            case DAY, DUE, MADE -> Answer.on(question.key(), today.minusDays(Long.parseLong(words.substring(1)
                    .replace('+', '-'))));
            case LINE, WORDS -> Answer.of(question.key(), words);
            case CHOICE -> Answer.chosen(question.key(), words, null);
            case REASONED -> Answer.chosen(question.key(), words.split(": ")[0], words.split(": ")[1]);
            case AGENCY -> Answer.agency(question.key(), people.agencyByRef(words).map(Agency::id).orElseThrow());
        };
    }
}
