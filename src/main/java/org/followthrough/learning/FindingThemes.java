package org.followthrough.learning;

import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.peerchallenge.FindingFollower;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.springframework.stereotype.Component;

/** The themes of a finding go with it when it becomes a recommendation. */
@Component
class FindingThemes implements FindingFollower {

    private final Themes themes;

    FindingThemes(Themes themes) {
        this.themes = themes;
    }

    @Override
    public void recommended(Person by, Review challenge, int finding, long recommendationId) {
        Set<Long> about = themes.of(Subject.of(challenge, finding)).stream().map(Theme::id)
                .collect(Collectors.toSet());
        themes.say(by, new Subject(challenge.id(), recommendationId, null), 0, about);
    }
}
