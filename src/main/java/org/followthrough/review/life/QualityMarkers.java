package org.followthrough.review.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.EntryMapper.RatingRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviews stand by the quality markers, as the board assessed itself. */
@Service
@Transactional(readOnly = true)
public class QualityMarkers {

    private final EntryMapper mapper;
    private final Reviews reviews;
    private final ReviewLives lives;

    QualityMarkers(EntryMapper mapper, Reviews reviews, ReviewLives lives) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.lives = lives;
    }

    /** One marker across reviews: those rated, by rating. */
    public record Across(Phase group, Topic marker, Map<Rating, List<Review>> rated) {

        /** The reviews with this rating, by number. */
        public List<Review> rated(Rating rating) {
            return rated.getOrDefault(rating, List.of());
        }
    }

    /** All markers, each with the ratings of the reviews the reader follows. */
    public List<Across> across(Person reader) {
        Map<Long, List<RatingRow>> ratings = mapper.ratings().stream()
                .collect(Collectors.groupingBy(RatingRow::reviewId));
        List<Review> followed = reviews.followedBy(reader).stream()
                .filter(review -> ratings.containsKey(review.id())).toList();
        return Lives.markers().stream().flatMap(group -> group.stages().stream().map(marker ->
                new Across(group, marker, followed.stream()
                        .filter(review -> rating(ratings.get(review.id()), marker).isPresent())
                        .collect(Collectors.groupingBy(review ->
                                rating(ratings.get(review.id()), marker).orElseThrow()))))).toList();
    }

    private static Optional<Rating> rating(List<RatingRow> of, Topic marker) {
        return of.stream().filter(row -> row.topic().equals(marker.key())).findFirst()
                .flatMap(row -> Rating.of(row.choice()));
    }

    /** What a recommendation from this marker could begin with: its title and the evidence; empty where none is. */
    public Optional<String> suggestion(Person reader, Review review, String marker) {
        return reviews.followed(reader, review.ref()).flatMap(now -> lives.lifeOf(now).marker(marker)
                .flatMap(topic -> lives.find(now, topic, 1)).map(entry -> entry.answer("evidence").map(Answer::words)
                        .filter(Objects::nonNull).map(words -> LifeWords.of(entry.topic()) + ": " + words)
                        .orElse(LifeWords.of(entry.topic()))));
    }
}
