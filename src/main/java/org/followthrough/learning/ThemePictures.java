package org.followthrough.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each theme says across reviews. Of a restricted review only those named for it learn anything here. */
@Service
@Transactional(readOnly = true)
public class ThemePictures {

    private static final Comparator<ThemeLearning.Made> NEWEST_FIRST =
            Comparator.comparing((ThemeLearning.Made one) -> one.review().state().planFrom()).reversed()
                    .thenComparing(one -> one.review().number())
                    .thenComparing(ThemeLearning.Made::recommendationId);

    private final Themes themes;
    private final Plans plans;
    private final Positions positions;
    private final Reviews reviews;
    private final PeerChallenges challenges;

    ThemePictures(Themes themes, Plans plans, Positions positions, Reviews reviews, PeerChallenges challenges) {
        this.themes = themes;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
        this.challenges = challenges;
    }

    /** Every theme that something is about, the one that was recommended most often first. */
    public List<ThemeLearning> all(Person reader, LocalDate asAt) {
        Map<Long, List<Subject>> given = themes.given();
        Seen seen = seen(reader, asAt);
        return themes.all().stream().map(theme -> seen.of(theme, given.getOrDefault(theme.id(), List.of())))
                .filter(one -> !one.isEmpty())
                .sorted(Comparator.comparing((ThemeLearning one) -> one.made().size()).reversed()
                        .thenComparing(one -> one.theme().name())).toList();
    }

    /** One theme; empty where the reader may see nothing about it. */
    public ThemeLearning of(Person reader, Theme theme, LocalDate asAt) {
        return seen(reader, asAt).of(theme, themes.given().getOrDefault(theme.id(), List.of()));
    }

    /** A finding of peers, if the reader may know it, whether or not it became a recommendation. */
    public Optional<ThemeLearning.Found> found(Person reader, String ref, int number) {
        return challenges.find(reader, ref).flatMap(challenge -> challenges.findings(reader, challenge).stream()
                .filter(finding -> finding.number() == number).findFirst()
                .map(finding -> new ThemeLearning.Found(challenge, finding)));
    }

    /** Ids of the actions of the view under recommendations about each theme, by its id. */
    public Map<Long, Set<Long>> actionsByTheme(View view) {
        Map<Long, List<Position>> actions = actions(view);
        return themes.given().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> one.getValue().stream()
                        .flatMap(about -> actions.getOrDefault(about.recommendationId(), List.of()).stream())
                        .map(Position::actionId).collect(Collectors.toSet())));
    }

    private Map<Long, List<Position>> actions(View view) {
        return positions.standing(view).stream().collect(Collectors.groupingBy(Position::recommendationId));
    }

    private Seen seen(Person reader, LocalDate asAt) {
        Map<Subject, ThemeLearning.Found> found = new HashMap<>();
        challenges.findings(reader).forEach((challenge, findings) -> findings.stream()
                .filter(finding -> finding.recommendationId() == null)
                .forEach(finding -> found.put(Subject.of(challenge, finding.number()),
                        new ThemeLearning.Found(challenge, finding))));
        return new Seen(reviews.visibleTo(reader).stream().collect(Collectors.toMap(Review::id, Function.identity())),
                actions(plans.view(reader, asAt)), found);
    }

    /**
     * What a reader may see of all themes.
     *
     * @param reviews by id
     * @param actions by the recommendation they stand under
     * @param found those that are no recommendation
     */
    private record Seen(Map<Long, Review> reviews, Map<Long, List<Position>> actions,
                        Map<Subject, ThemeLearning.Found> found) {

        ThemeLearning of(Theme theme, List<Subject> about) {
            return new ThemeLearning(theme, about.stream()
                    .filter(one -> !one.isFinding() && reviews.containsKey(one.reviewId()))
                    .map(one -> new ThemeLearning.Made(one.recommendationId(), reviews.get(one.reviewId()),
                            actions.getOrDefault(one.recommendationId(), List.of())))
                    .sorted(NEWEST_FIRST).toList(),
                    about.stream().map(found::get).filter(Objects::nonNull)
                            .sorted(Comparator.comparing((ThemeLearning.Found one) -> one.challenge().number())
                                    .reversed().thenComparing(one -> one.finding().number())).toList());
        }
    }
}
