package org.followthrough.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;
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

    private static final int MOST_FINDINGS = 9;

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
        if (all.stream().anyMatch(one -> themes.version(Subject.of(one)) > 0)) {
            return;
        }
        Map<String, Set<Long>> about = about();
        for (Recommendation one : all) {
            say(business, Subject.of(one), about.get(String.valueOf(one.state().heading())));
        }
        for (Review challenge : reviews.followedBy(business)) {
            for (int finding = 1; finding <= MOST_FINDINGS; finding++) {
                say(business, Subject.of(challenge, finding), about.get("= " + challenge.ref() + " " + finding));
            }
        }
    }

    private void say(Person business, Subject subject, Set<Long> about) {
        if (about != null) {
            themes.say(business, subject, 0, about);
        }
    }

    /** Ids of themes by what the file has on the left: a section of the plan, or a finding of peers. */
    private Map<String, Set<Long>> about() {
        Map<String, Long> ids = themes.all().stream().collect(Collectors.toMap(Theme::ref, Theme::id));
        return Lines.of("learning.txt").stream().map(Lines::parts).collect(Collectors.toMap(parts -> parts.get(0),
                parts -> Stream.of(parts.get(1).split(" ")).map(ids::get).collect(Collectors.toSet())));
    }
}
