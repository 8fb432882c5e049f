package org.followthrough.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What meetings are about. Until its papers are frozen an agenda follows the plans; then it stays, with the figures of
 * that moment. A meeting is held before many eyes, so restricted reviews are left out for everybody, as in packs.
 */
@Service
@Transactional
public class Agendas {

    private final MeetingMapper mapper;
    private final Gate gate;
    private final Plans plans;
    private final Positions positions;
    private final Decisions decisions;
    private final Reviews reviews;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Clock clock;

    Agendas(MeetingMapper mapper, Gate gate, Plans plans, Positions positions, Decisions decisions, Reviews reviews,
            BoardSettings settings, BankHolidays holidays, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.plans = plans;
        this.positions = positions;
        this.decisions = decisions;
        this.reviews = reviews;
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The agenda in its order. */
    @Transactional(readOnly = true)
    public List<AgendaLine> of(Meeting meeting) {
        return meeting.isFrozen() ? frozen(meeting) : following(meeting);
    }

    private List<AgendaLine> following(Meeting meeting) {
        List<Agenda.Entry> entries = entries(meeting);
        return IntStream.range(0, entries.size()).mapToObj(i -> new AgendaLine(i + 1, entries.get(i).position(), false,
                Item.of(entries.get(i).position().actionId(), entries.get(i).kind(), i + 1))).toList();
    }

    private List<AgendaLine> frozen(Meeting meeting) {
        Map<Long, Position> then = byAction(positions.asKnownAt(plans.boardView(meeting.asAt()), meeting.knownSeq()));
        Map<Long, Position> now = byAction(positions.standing(plans.boardView(today())));
        List<AgendaLine> lines = new ArrayList<>();
        for (Item item : mapper.items(meeting.id())) {
            Position standing = now.get(item.actionId());
            if (!item.takenOff() && standing != null) {
                Position papers = then.getOrDefault(item.actionId(), standing);
                lines.add(new AgendaLine(item.position(), papers, changed(item, papers, standing), item));
            }
        }
        return lines;
    }

    private static boolean changed(Item item, Position papers, Position standing) {
        int known = item.actionVersion() == null ? papers.version()
                : Math.max(papers.version(), item.actionVersion());
        return standing.version() > known;
    }

    /** Exceptions that arose since the papers were frozen and are not on the agenda; none before. */
    @Transactional(readOnly = true)
    public List<AgendaLine> arisenSince(Meeting meeting) {
        if (!meeting.isFrozen()) {
            return List.of();
        }
        Set<Long> known = mapper.items(meeting.id()).stream().map(Item::actionId).collect(Collectors.toSet());
        return following(meeting).stream().filter(line -> !known.contains(line.position().actionId())).toList();
    }

    /**
     * Puts actions on the agenda, each at its place, or at the end once the papers are frozen.
     *
     * @param references such as R03-07
     * @return how many were put on it that were not there
     * @throws org.followthrough.people.NotAllowed unless the person runs the meeting
     */
    public int add(Person by, long meetingId, Collection<String> references) {
        Meeting meeting = gate.holdUnlessClosed(by, meetingId);
        Map<Long, Item> items = mapper.items(meetingId).stream()
                .collect(Collectors.toMap(Item::actionId, Function.identity()));
        Set<Long> there = of(meeting).stream().map(line -> line.position().actionId()).collect(Collectors.toSet());
        int last = items.values().stream().mapToInt(Item::position).max().orElse(0);
        int added = 0;
        for (String reference : references) {
            Action action = plans.find(by, reference).filter(this::isOpenToAll).orElse(null);
            if (action != null && there.add(action.id())) {
                mapper.deleteItem(meetingId, action.id());
                mapper.insertItem(meetingId, Item.of(action.id(), kindOf(action), meeting.isFrozen() ? ++last : 0));
                added++;
            }
        }
        return added;
    }

    private ItemKind kindOf(Action action) {
        return rule().kindOf(positions.standing(action.id(), today())).orElse(ItemKind.ADDED);
    }

    /** Whether the action may be spoken of in a meeting: its plan is issued and not restricted. */
    @Transactional(readOnly = true)
    public boolean isOpenToAll(Action action) {
        return action.state().issued()
                && reviews.onDashboards().stream().anyMatch(review -> review.id() == action.reviewId());
    }

    /**
     * Takes actions off an agenda before the meeting is opened; those below them move up.
     *
     * @throws org.followthrough.people.NotAllowed unless the person runs the meeting
     */
    public void takeOff(Person by, long meetingId, Set<Long> actionIds) {
        Meeting meeting = gate.hold(by, meetingId, MeetingState.PLANNED);
        List<AgendaLine> before = of(meeting);
        for (AgendaLine line : before) {
            if (actionIds.contains(line.position().actionId())) {
                mapper.deleteItem(meetingId, line.position().actionId());
                mapper.insertItem(meetingId, Item.takenOff(line.position().actionId(), line.item().kind()));
            }
        }
        if (meeting.isFrozen()) {
            List<Item> left = before.stream().map(AgendaLine::item)
                    .filter(item -> !actionIds.contains(item.actionId())).toList();
            left.forEach(item -> mapper.deleteItem(meetingId, item.actionId()));
            insert(meetingId, left);
        }
    }

    /**
     * Freezes the papers of a meeting: agenda and figures stay as they are now.
     *
     * @throws org.followthrough.people.NotAllowed unless the person runs the meeting
     */
    public void freeze(Person by, long meetingId) {
        freeze(gate.hold(by, meetingId, MeetingState.PLANNED));
    }

    /** The same for a meeting already held; does nothing where they are frozen. */
    void freeze(Meeting meeting) {
        Instant now = clock.instant();
        List<Agenda.Entry> entries = entries(meeting);
        if (mapper.freeze(meeting.id(), London.dayOf(now), positions.knownSeq(), now) == 1) {
            List<Item> takenOff = mapper.items(meeting.id()).stream().filter(Item::takenOff).toList();
            mapper.deleteItems(meeting.id());
            takenOff.forEach(item -> mapper.insertItem(meeting.id(), item));
            insert(meeting.id(), entries.stream()
                    .map(entry -> Item.of(entry.position().actionId(), entry.kind(), 0)).toList());
        }
    }

    private void insert(long meetingId, List<Item> inOrder) {
        int position = 0;
        for (Item item : inOrder) {
            mapper.insertItem(meetingId, Item.of(item.actionId(), item.kind(), ++position));
        }
    }

    /** The agenda by the rule, as the plans now stand. */
    private List<Agenda.Entry> entries(Meeting meeting) {
        Set<Long> added = new HashSet<>();
        Set<Long> takenOff = new HashSet<>();
        mapper.items(meeting.id()).forEach(item -> (item.takenOff() ? takenOff : added).add(item.actionId()));
        View view = plans.boardView(today());
        Set<Long> ofCommittee = reviews.onDashboards().stream()
                .filter(review -> Long.valueOf(meeting.committeeId()).equals(review.state().committeeId()))
                .map(Review::id).collect(Collectors.toSet());
        List<Position> standing = positions.standing(view).stream().filter(position ->
                ofCommittee.contains(position.reviewId()) || added.contains(position.actionId())).toList();
        return rule().of(standing, added, takenOff);
    }

    private Agenda rule() {
        return new Agenda(today(), holidays.workingDays(), settings.rules().of(BoardRule.TELL_INDEPENDENT_CHAIR),
                decisions.notReported());
    }

    private static Map<Long, Position> byAction(List<Position> standing) {
        Map<Long, Position> byAction = new HashMap<>();
        standing.forEach(position -> byAction.put(position.actionId(), position));
        return byAction;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
