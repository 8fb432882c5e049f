package org.followthrough.learning.event;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.learning.event.LearningEventMapper.AboutTheme;
import org.followthrough.learning.event.LearningEventMapper.AttendanceRow;
import org.followthrough.learning.event.LearningEventMapper.EventRow;
import org.followthrough.learning.event.LearningEventMapper.OnDay;
import org.followthrough.learning.event.LearningEventMapper.ThemeRow;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.DaySpan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training and other events at which learning was spread. */
@Service
@Transactional(readOnly = true)
public class LearningEvents {

    private final LearningEventMapper mapper;
    private final Clock clock;

    LearningEvents(LearningEventMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A page of those found as they now stand, the last held first. */
    public List<LearningEvent> page(LearningEventSearch search, int offset, int count) {
        return whole(mapper.page(search, offset, count));
    }

    /** How many are found. */
    public int count(LearningEventSearch search) {
        return mapper.count(search);
    }

    /** How many are found in each year, whichever years are asked for; years without any are missing. */
    public Map<Integer, Integer> countByYear(LearningEventSearch search) {
        return mapper.countByDay(search.in(Set.of())).stream().collect(Collectors.groupingBy(
                day -> day.heldOn().getYear(), Collectors.summingInt(OnDay::events)));
    }

    /** How many are found about each theme, by its id, whichever are asked for; themes without any are missing. */
    public Map<Long, Integer> countByTheme(LearningEventSearch search) {
        return mapper.countByTheme(search.about(Set.of())).stream()
                .collect(Collectors.toMap(AboutTheme::themeId, AboutTheme::events));
    }

    /** Whom those found reached. */
    public Reach reach(LearningEventSearch search) {
        return Reach.of(mapper.count(search), mapper.came(search));
    }

    /** The years from that of the first event to that of the last, the last one first. */
    public List<Integer> years() {
        return Optional.ofNullable(mapper.held()).map(DaySpan::years).orElse(List.of());
    }

    /** As it now stands, struck out or not. */
    public Optional<LearningEvent> find(long id) {
        return Optional.ofNullable(mapper.newest(id)).map(List::of).map(this::whole).map(found -> found.get(0));
    }

    /** Everything ever said of it, newest first. */
    public List<LearningEvent> versions(long id) {
        return whole(mapper.versions(id));
    }

    private List<LearningEvent> whole(List<EventRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = rows.stream().map(EventRow::eventId).collect(Collectors.toSet());
        Map<Version, Set<Long>> themes = mapper.themes(ids).stream().collect(Collectors.groupingBy(
                row -> new Version(row.eventId(), row.version()),
                Collectors.mapping(ThemeRow::themeId, Collectors.toSet())));
        Map<Version, Map<Long, Integer>> came = mapper.attendance(ids).stream().collect(Collectors.groupingBy(
                row -> new Version(row.eventId(), row.version()),
                Collectors.toMap(AttendanceRow::agencyId, AttendanceRow::people)));
        return rows.stream().map(row -> {
            Version version = new Version(row.eventId(), row.version());
            return new LearningEvent(row.eventId(), row.version(), new Written(row.recordedBy(), row.recordedAt()),
                    new Held(row.title(), row.heldOn(), row.place(), row.placesOffered(), new Taught(row.teaches(),
                            row.briefingId(), row.recommendationId(), themes.getOrDefault(version, Set.of())),
                            came.getOrDefault(version, Map.of()), row.struckOut()));
        }).toList();
    }

    /** A version as its parts name it. */
    private record Version(long eventId, int version) {
    }

    /**
     * Records an event.
     *
     * @return its id
     * @throws NotAllowed unless the person edits plans
     */
    @Transactional
    public long add(Person by, Held held) {
        demand(by);
        NewRow key = new NewRow();
        mapper.insert(key);
        insertVersion(by, key.id(), 1, held);
        return key.id();
    }

    /**
     * Corrects what was recorded; what stood there is kept.
     *
     * @param startedFrom the version it was corrected from
     * @throws NotAllowed unless the person edits plans
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void correct(Person by, long id, int startedFrom, Held held) {
        demand(by);
        if (mapper.advance(id, startedFrom) == 0) {
            throw new ChangedMeanwhile();
        }
        insertVersion(by, id, startedFrom + 1, held);
    }

    private void insertVersion(Person by, long id, int version, Held held) {
        mapper.insertVersion(id, version, clock.instant(), by.id(), held);
        held.taught().themeIds().forEach(themeId -> mapper.insertTheme(id, version, themeId));
        held.attendance().forEach((agencyId, people) -> mapper.insertAttendance(id, version, agencyId, people));
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
    }
}
