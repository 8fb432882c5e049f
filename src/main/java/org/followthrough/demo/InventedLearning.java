package org.followthrough.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the invented board has learned. */
@Component
@Profile("demo")
@Order(80)
class InventedLearning implements InventedPart {

    private final Themes themes;
    private final Plans plans;
    private final Reviews reviews;
    private final People people;

    InventedLearning(Themes themes, Plans plans, Reviews reviews, People people) {
        this.themes = themes;
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
        List<Recommendation> all = reviews.visibleTo(business).stream()
                .flatMap(review -> plans.recommendations(review, start.today()).stream()).toList();
        if (all.stream().anyMatch(one -> themes.version(one) > 0)) {
            return;
        }
        Map<String, List<String>> byHeading = byHeading();
        Map<String, Long> ids = themes.all().stream().collect(Collectors.toMap(Theme::ref, Theme::id));
        for (Recommendation one : all) {
            Set<Long> about = byHeading.getOrDefault(String.valueOf(one.state().heading()), List.of()).stream()
                    .map(ids::get).collect(Collectors.toSet());
            if (!about.isEmpty()) {
                themes.say(business, one, 0, about);
            }
        }
    }

    /** Short names of themes by the section of the plan a recommendation stands under. */
    private static Map<String, List<String>> byHeading() {
        Map<String, List<String>> refs = new HashMap<>();
        for (String line : Lines.of("learning.txt")) {
            List<String> parts = Lines.parts(line);
            refs.put(parts.get(0), Stream.of(parts.get(1).split(" ")).toList());
        }
        return refs;
    }
}
