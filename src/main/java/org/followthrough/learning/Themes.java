package org.followthrough.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Ref;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board's list of themes, and which recommendations are about them; several may stand on one recommendation. */
@Service
@Transactional
public class Themes {

    private final ThemeMapper mapper;
    private final Reviews reviews;
    private final Clock clock;

    Themes(ThemeMapper mapper, Reviews reviews, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The whole list by name, those no longer used among them. */
    @Transactional(readOnly = true)
    public List<Theme> all() {
        return mapper.themes();
    }

    /** The theme with this short name. */
    @Transactional(readOnly = true)
    public Optional<Theme> find(String ref) {
        return all().stream().filter(theme -> theme.ref().equals(ref)).findFirst();
    }

    /** What the recommendation is about, by name. */
    @Transactional(readOnly = true)
    public List<Theme> of(Recommendation recommendation) {
        List<Long> ids = mapper.of(recommendation.id());
        return all().stream().filter(theme -> ids.contains(theme.id())).toList();
    }

    /** What can be said of the recommendation: the themes in use, and those it has already. */
    @Transactional(readOnly = true)
    public List<Theme> choices(Recommendation recommendation) {
        List<Long> ids = mapper.of(recommendation.id());
        return all().stream().filter(theme -> !theme.retired() || ids.contains(theme.id())).toList();
    }

    /** The version of what is said of the recommendation's themes; 0 where nothing ever was. */
    @Transactional(readOnly = true)
    public int version(Recommendation recommendation) {
        return mapper.changes(recommendation.id());
    }

    /** Who said so last, and when; empty where nobody ever did. */
    @Transactional(readOnly = true)
    public Optional<Written> written(Recommendation recommendation) {
        return Optional.ofNullable(mapper.written(recommendation.id()));
    }

    /**
     * Says what the recommendation is about, in place of what was said before.
     *
     * @param startedFrom the {@link #version} it was decided from
     * @throws NotAllowed when the person may not edit the plan
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void say(Person by, Recommendation recommendation, int startedFrom, Set<Long> themeIds) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
        reviews.hold(reviews.find(by, recommendation.reviewId()).orElseThrow(NotAllowed::new));
        if (mapper.changes(recommendation.id()) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        Set<Long> before = new HashSet<>(mapper.of(recommendation.id()));
        Instant now = clock.instant();
        before.stream().filter(id -> !themeIds.contains(id))
                .forEach(id -> mapper.takeBack(recommendation.id(), id, now, by.id()));
        themeIds.stream().filter(id -> !before.contains(id))
                .forEach(id -> mapper.insert(new NewRow(), recommendation.id(), id, now, by.id()));
    }

    /**
     * Keeps these themes of the list in use and no others.
     *
     * @param added the name of a theme to add; null for none
     * @throws NotAllowed when the person may not edit plans
     */
    public void keep(Person by, Set<Long> used, String added) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
        List<Theme> all = all();
        for (Theme theme : all) {
            if (theme.retired() && used.contains(theme.id())) {
                mapper.useAgain(theme.id());
            } else if (!theme.retired() && !used.contains(theme.id())) {
                mapper.retire(theme.id(), clock.instant(), by.id());
            }
        }
        if (added != null) {
            Set<String> taken = all.stream().map(Theme::ref).collect(Collectors.toSet());
            mapper.insertTheme(new NewRow(), Ref.from(added, "theme", taken::contains), added);
        }
    }

    /** The themes that some recommendation of these reviews is about, by name. */
    @Transactional(readOnly = true)
    public List<Theme> among(Set<Long> reviewIds) {
        Set<Long> said = mapper.given().stream().filter(given -> reviewIds.contains(given.reviewId()))
                .map(ThemeMapper.Given::themeId).collect(Collectors.toSet());
        return all().stream().filter(theme -> said.contains(theme.id())).toList();
    }

    /** Ids of the recommendations about the theme. */
    @Transactional(readOnly = true)
    public Set<Long> recommendations(Theme theme) {
        return given().getOrDefault(theme.id(), List.of()).stream().map(ThemeMapper.Given::recommendationId)
                .collect(Collectors.toSet());
    }

    /** Ids of the recommendations about each theme, by its id, with the reviews they stand in. */
    Map<Long, List<ThemeMapper.Given>> given() {
        return mapper.given().stream().collect(Collectors.groupingBy(ThemeMapper.Given::themeId));
    }
}
