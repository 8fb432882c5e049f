package org.followthrough.learning.event.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.Taught;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;

/** Records an event; with {@code ?recommendation=12} one that answers it, about the same themes. */
@PagePath("/learning/events/new")
@Requires(Permission.EDIT_PLANS)
public class NewLearningEventPage extends LearningEventForm {

    @SpringBean
    private Plans plans;
    @SpringBean
    private Themes themes;

    /** @param parameters {@code recommendation} */
    public NewLearningEventPage(PageParameters parameters) {
        super(parameters);
    }

    private Optional<Integer> asked() {
        return new Parameters(getPageParameters()).number("recommendation");
    }

    @Override
    Held before() {
        Optional<Recommendation> recommendation =
                asked().map(id -> plans.recommendation(person(), id).orElseThrow(NotFoundException::new));
        Set<Long> about = recommendation.map(one -> themes.of(Subject.of(one)).stream().map(Theme::id)
                .collect(Collectors.toSet())).orElse(Set.of());
        return new Held(null, null, null, null, new Taught(null, null, recommendation.map(Recommendation::id)
                .orElse(null), about), Map.of(), false);
    }

    @Override
    int version() {
        return 0;
    }

    @Override
    String named() {
        return asked().map(id -> "event/new/" + id).orElse("event/new");
    }

    @Override
    String pathBack() {
        return asked().map(id -> "/recommendations/" + id).orElse("/learning/events");
    }

    @Override
    String save(Held typed) {
        long id = events().add(person(), typed);
        Flash.success(getString("saved"));
        return "/learning/events/" + id;
    }
}
