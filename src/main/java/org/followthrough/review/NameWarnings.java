package org.followthrough.review;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people who write about a review whether they name a child, and records what they answered, never the text. */
@Service
@Transactional
public class NameWarnings {

    private final People people;
    private final Reviews reviews;
    private final Events events;

    NameWarnings(People people, Reviews reviews, Events events) {
        this.people = people;
        this.reviews = reviews;
        this.events = events;
    }

    /**
     * What in the text could identify a child; colleagues, agencies and the review's own name are none.
     *
     * @param reviewId the review the text is about; null for none
     */
    @Transactional(readOnly = true)
    public List<NameCheck.Finding> find(Long reviewId, String text) {
        Set<String> known = new HashSet<>();
        people.all().forEach(person -> addWords(person.name(), known));
        people.agencies().stream().map(Agency::name).forEach(name -> addWords(name, known));
        reviews.all().stream().filter(review -> Long.valueOf(review.id()).equals(reviewId)).map(Review::name)
                .forEach(name -> addWords(name, known));
        return NameCheck.find(text, known);
    }

    /**
     * The writer saved the text as it is.
     *
     * @param subject of the event, such as action/R03-07
     */
    public void kept(Person writer, String subject) {
        events.record(writer.id(), ReviewEvent.NAME_WARNING_KEPT, subject, null);
    }

    /** The writer went back to change the text. */
    public void heeded(Person writer, String subject) {
        events.record(writer.id(), ReviewEvent.NAME_WARNING_HEEDED, subject, null);
    }

    private static void addWords(String name, Set<String> known) {
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")).filter(word -> !word.isEmpty())
                .forEach(known::add);
    }
}
