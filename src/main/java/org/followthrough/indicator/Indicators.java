package org.followthrough.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Ref;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board measures: defined, changed and rebased, each change a version. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    /** Words that stand for pages of their own where the short name of an indicator stands. */
    private static final Set<String> PAGES = Set.of("new", "library", "import");

    private final IndicatorMapper mapper;
    private final Covers covers;
    private final Clock clock;

    Indicators(IndicatorMapper mapper, Covers covers, Clock clock) {
        this.mapper = mapper;
        this.covers = covers;
        this.clock = clock;
    }

    /** All, as they are defined now, by name; those no longer in use among them. */
    public List<Indicator> all() {
        return mapper.all();
    }

    /** Those in use by the close of the London day, as they were defined then. */
    public List<Indicator> on(LocalDate day) {
        return before(London.closeOf(day));
    }

    /** Those in use just before the moment, as they were defined then. */
    public List<Indicator> before(Instant moment) {
        Map<Long, Indicator> then = new LinkedHashMap<>();
        mapper.versionsBefore(moment).forEach(version -> then.putIfAbsent(version.id(), version));
        return then.values().stream().filter(one -> one.definition().inUse()).toList();
    }

    /** The indicator of this short name, if the reader may see it or returns it. */
    public Optional<Indicator> find(Person reader, String ref) {
        return Optional.ofNullable(mapper.find(ref)).filter(one ->
                Access.may(reader, Permission.SEE_INDICATORS) || mayReturn(reader, one));
    }

    /** How it was defined just before the moment; where it is younger, how it was first. */
    public Indicator before(Indicator indicator, Instant moment) {
        return versions(indicator).stream().filter(version -> version.recordedAt().isBefore(moment)
                || version.version() == 1).findFirst().orElse(indicator);
    }

    /** How it was defined, newest first. */
    public List<Indicator> versions(Indicator indicator) {
        return mapper.versions(indicator.id());
    }

    /** Whether the person may return its figures. */
    public boolean mayReturn(Person person, Indicator indicator) {
        return Access.mayReturn(person, indicator.definition().agencyId(), indicator.definition().ownerId(),
                covers.coveredBy(person));
    }

    /** Those in use whose figures the person is asked for. */
    public List<Indicator> returnedBy(Person person) {
        Set<Long> covered = covers.coveredBy(person);
        return all().stream().filter(one -> one.definition().inUse() && Access.mayReturn(person,
                one.definition().agencyId(), one.definition().ownerId(), covered)).toList();
    }

    /**
     * Adds an indicator; its short name.
     *
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public String add(Person by, Definition definition) {
        return addPast(by, definition, clock.instant());
    }

    /**
     * Adds an indicator the board has had since the moment; its short name.
     *
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public String addPast(Person by, Definition definition, Instant at) {
        mayEdit(by);
        Set<String> taken = all().stream().map(Indicator::ref).collect(Collectors.toSet());
        String ref = Ref.from(definition.name(), "indicator",
                wanted -> taken.contains(wanted) || PAGES.contains(wanted));
        NewRow key = new NewRow();
        mapper.insert(key, ref);
        mapper.insertVersion(key.id(), 1, at, by.id(), definition);
        return ref;
    }

    /**
     * Changes how an indicator is defined.
     *
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when somebody else did since this version
     * @throws FrequencyFixed when it would be returned more or less often than the figures it has already
     */
    @Transactional
    public void change(Person by, Indicator before, Definition definition) {
        mayEdit(by);
        if (definition.frequency() != before.definition().frequency() && mapper.hasFigures(before.id())) {
            throw new FrequencyFixed();
        }
        if (mapper.update(before.id(), before.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(before.id(), before.version() + 1, clock.instant(), by.id(), definition);
    }

    /** Where its limits are worked out anew, as far as was decided by the moment. */
    public List<Rebase> rebases(Indicator indicator, Instant moment) {
        return mapper.rebases(indicator.id(), moment);
    }

    /**
     * Works the limits out anew from this period on.
     *
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public void rebase(Person by, Indicator indicator, Period period, String reason) {
        mayEdit(by);
        mapper.insertRebase(indicator.id(), period.start(), reason, clock.instant(), by.id());
    }

    /**
     * Takes a rebase back.
     *
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when it was taken back already
     */
    @Transactional
    public void endRebase(Person by, Indicator indicator, long rebase) {
        mayEdit(by);
        if (mapper.endRebase(indicator.id(), rebase, clock.instant(), by.id()) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static void mayEdit(Person by) {
        if (!Access.may(by, Permission.EDIT_INDICATORS)) {
            throw new NotAllowed();
        }
    }
}
