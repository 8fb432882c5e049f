package org.followthrough.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board's list of themes, and what is about them; several may stand on one recommendation or finding. */
@Service
public class Themes {

    private final ThemeMapper mapper;
    private final Reviews reviews;
    private final Clock clock;
    private final Kept<Known> known;

    Themes(ThemeMapper mapper, Reviews reviews, ChangeCounter counter, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.clock = clock;
        known = counter.keep(mark -> mark.people() + mark.removals(),
                () -> new Known(List.copyOf(mapper.themes()), List.copyOf(mapper.given())));
    }

    /** @param all by name */
    private record Known(List<Theme> all, List<ThemeMapper.Given> given) {
    }

    /** The whole list by name, those no longer used among them. */
    public List<Theme> all() {
        return known.get().all();
    }

    /** Those with these ids, by name. */
    public List<Theme> of(Set<Long> ids) {
        return all().stream().filter(theme -> ids.contains(theme.id())).toList();
    }

    /** The theme with this short name. */
    public Optional<Theme> find(String ref) {
        return all().stream().filter(theme -> theme.ref().equals(ref)).findFirst();
    }

    /** What it is about, by name. */
    public List<Theme> of(Subject subject) {
        return of(List.of(subject)).getOrDefault(subject, List.of());
    }

    /** What each of these is about; those about nothing are missing. */
    public Map<Subject, List<Theme>> of(List<Subject> subjects) {
        Map<Long, List<Subject>> given = given();
        Set<Subject> asked = Set.copyOf(subjects);
        Map<Subject, List<Theme>> about = new HashMap<>();
        all().forEach(theme -> given.getOrDefault(theme.id(), List.of()).stream().filter(asked::contains)
                .forEach(subject -> about.computeIfAbsent(subject, none -> new ArrayList<>()).add(theme)));
        return about;
    }

    /** How many of these are about each theme, by its id; themes that none is about are missing. */
    public Map<Long, Integer> count(List<Subject> subjects) {
        Map<Subject, List<Theme>> about = of(subjects);
        return subjects.stream().flatMap(subject -> about.getOrDefault(subject, List.of()).stream())
                .collect(Collectors.groupingBy(Theme::id, Collectors.summingInt(theme -> 1)));
    }

    /** What can be said of it: the themes in use, and those it has already. */
    public List<Theme> choices(Subject subject) {
        List<Theme> said = of(subject);
        return all().stream().filter(theme -> !theme.retired() || said.contains(theme)).toList();
    }

    /** The version of what is said of its themes; 0 where nothing ever was. */
    public int version(Subject subject) {
        return mapper.changes(subject);
    }

    /** Who said so last, and when; empty where nobody ever did. */
    public Optional<Written> written(Subject subject) {
        return Optional.ofNullable(mapper.written(subject));
    }

    /**
     * Says what it is about, in place of what was said before.
     *
     * @param startedFrom the {@link #version} it was decided from
     * @throws NotAllowed when the person may not edit the plan
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void say(Person by, Subject subject, int startedFrom, Set<Long> themeIds) {
        demand(by);
        reviews.hold(reviews.find(by, subject.reviewId()).orElseThrow(NotAllowed::new));
        if (mapper.changes(subject) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        Set<Long> before = new HashSet<>(mapper.of(subject));
        Instant now = clock.instant();
        before.stream().filter(id -> !themeIds.contains(id))
                .forEach(id -> mapper.takeBack(subject, id, now, by.id()));
        themeIds.stream().filter(id -> !before.contains(id))
                .forEach(id -> mapper.insert(new NewRow(), subject, id, now, by.id()));
    }

    /** The version of the list; 0 where nobody changed it yet. */
    public int listVersion() {
        return mapper.listVersion();
    }

    /** Who changed the list last, and when; empty where nobody did. */
    public Optional<Written> listWritten() {
        return Optional.ofNullable(mapper.listWritten());
    }

    /**
     * Keeps these themes of the list in use and no others.
     *
     * @param startedFrom the {@link #listVersion} it was decided from
     * @param added the name of a theme to add; null for none
     * @throws NotAllowed when the person may not edit plans
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void keep(Person by, int startedFrom, Set<Long> used, String added) {
        demand(by);
        if (mapper.advanceList(startedFrom, clock.instant(), by.id()) == 0) {
            throw new ChangedMeanwhile();
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
    public List<Theme> among(Set<Long> reviewIds) {
        Set<Long> said = known.get().given().stream()
                .filter(about -> about.recommendationId() != null && reviewIds.contains(about.reviewId()))
                .map(ThemeMapper.Given::themeId).collect(Collectors.toSet());
        return of(said);
    }

    /** Ids of the recommendations about the theme. */
    public Set<Long> recommendations(Theme theme) {
        return given().getOrDefault(theme.id(), List.of()).stream().filter(about -> !about.isFinding())
                .map(Subject::recommendationId).collect(Collectors.toSet());
    }

    /** What is about each theme, by its id. */
    Map<Long, List<Subject>> given() {
        return known.get().given().stream().collect(Collectors.groupingBy(ThemeMapper.Given::themeId,
                Collectors.mapping(ThemeMapper.Given::subject, Collectors.toList())));
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
    }
}
