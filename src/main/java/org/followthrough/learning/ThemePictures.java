package org.followthrough.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    ThemePictures(Themes themes, Plans plans, Positions positions, Reviews reviews) {
        this.themes = themes;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
    }

    /** Every theme that some recommendation is about, the one that came back most often first. */
    public List<ThemeLearning> all(Person reader, LocalDate asAt) {
        Map<Long, List<ThemeMapper.Given>> given = themes.given();
        Map<Long, Review> visible = visible(reader);
        Map<Long, List<Position>> actions = actions(plans.view(reader, asAt));
        return themes.all().stream()
                .map(theme -> learning(theme, given.getOrDefault(theme.id(), List.of()), visible, actions))
                .filter(one -> !one.made().isEmpty())
                .sorted(Comparator.comparing((ThemeLearning one) -> one.made().size()).reversed()
                        .thenComparing(one -> one.theme().name())).toList();
    }

    /** One theme; without any recommendation where the reader may see none. */
    public ThemeLearning of(Person reader, Theme theme, LocalDate asAt) {
        return learning(theme, themes.given().getOrDefault(theme.id(), List.of()), visible(reader),
                actions(plans.view(reader, asAt)));
    }

    /** Ids of the actions of the view under recommendations about each theme, by its id. */
    public Map<Long, Set<Long>> actionsByTheme(View view) {
        Map<Long, List<Position>> actions = actions(view);
        return themes.given().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> one.getValue().stream()
                        .flatMap(given -> actions.getOrDefault(given.recommendationId(), List.of()).stream())
                        .map(Position::actionId).collect(Collectors.toSet())));
    }

    private Map<Long, Review> visible(Person reader) {
        return reviews.visibleTo(reader).stream().collect(Collectors.toMap(Review::id, Function.identity()));
    }

    private Map<Long, List<Position>> actions(View view) {
        return positions.standing(view).stream().collect(Collectors.groupingBy(Position::recommendationId));
    }

    private static ThemeLearning learning(Theme theme, List<ThemeMapper.Given> given, Map<Long, Review> visible,
                                          Map<Long, List<Position>> actions) {
        return new ThemeLearning(theme, given.stream().filter(one -> visible.containsKey(one.reviewId()))
                .map(one -> new ThemeLearning.Made(one.recommendationId(), visible.get(one.reviewId()),
                        actions.getOrDefault(one.recommendationId(), List.of())))
                .sorted(NEWEST_FIRST).toList());
    }
}
