package org.followthrough.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What meetings are about. Until its papers are frozen an agenda follows the plans; then it stays, with the figures of
 * that moment. Items of a restricted review are read by those named for it; everybody else is told how many there are.
 */
@Service
@Transactional
public class Agendas {

    private final MeetingMapper mapper;
    private final Gate gate;
    private final StandingAgenda standing;
    private final Plans plans;
    private final Positions positions;
    private final Reviews reviews;
    private final Clock clock;

    Agendas(MeetingMapper mapper, Gate gate, StandingAgenda standing, Plans plans, Positions positions,
            Reviews reviews, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.standing = standing;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The agenda in its order, as far as the reader may see it. */
    @Transactional(readOnly = true)
    public Papers papers(Person reader, Meeting meeting) {
        return seen(reader, of(meeting));
    }

    /** Of a whole agenda what the reader may see. */
    Papers seen(Person reader, List<AgendaLine> agenda) {
        return only(agenda, isSeenBy(reader));
    }

    /** The agenda as everybody may see it, for what is handed on: without items of restricted reviews. */
    @Transactional(readOnly = true)
    public Papers papersForAll(Meeting meeting) {
        return only(of(meeting), line -> !line.restricted());
    }

    /** Exceptions the reader may see that arose since the papers were frozen and are not on the agenda; none before. */
    @Transactional(readOnly = true)
    public List<AgendaLine> arisenSince(Person reader, Meeting meeting) {
        if (!meeting.isFrozen()) {
            return List.of();
        }
        Set<Long> known = mapper.items(meeting.id()).stream().map(Item::actionId).collect(Collectors.toSet());
        return following(meeting).stream().filter(line -> !known.contains(line.position().actionId()))
                .filter(isSeenBy(reader)).toList();
    }

    private static Papers only(List<AgendaLine> all, Predicate<AgendaLine> shown) {
        List<AgendaLine> lines = all.stream().filter(shown).toList();
        return new Papers(lines, all.size() - lines.size());
    }

    private Predicate<AgendaLine> isSeenBy(Person reader) {
        Set<Long> seen = reviews.visibleTo(reader).stream().map(Review::id).collect(Collectors.toSet());
        return line -> seen.contains(line.position().reviewId());
    }

    /** The whole agenda in its order, whoever may see it. */
    List<AgendaLine> of(Meeting meeting) {
        if (meeting.isCancelled() && !meeting.isFrozen()) {
            return List.of();
        }
        return meeting.isFrozen() ? frozen(meeting) : following(meeting);
    }

    private List<AgendaLine> following(Meeting meeting) {
        List<Agenda.Entry> entries = standing.of(meeting, mapper.items(meeting.id()));
        Set<Long> restricted = standing.restricted();
        return IntStream.range(0, entries.size()).mapToObj(i -> {
            Position position = entries.get(i).position();
            return new AgendaLine(i + 1, position, false, restricted.contains(position.reviewId()),
                    Item.of(position.actionId(), entries.get(i).kind(), i + 1));
        }).toList();
    }

    private List<AgendaLine> frozen(Meeting meeting) {
        Map<Long, Position> then =
                byAction(positions.standing(standing.everything(meeting.asAt()).asKnownAt(meeting.knownSeq())));
        Map<Long, Position> now =
                byAction(positions.standing(standing.everything(London.dayOf(clock.instant()))));
        Set<Long> restricted = standing.restricted();
        List<AgendaLine> lines = new ArrayList<>();
        for (Item item : mapper.items(meeting.id())) {
            Position newest = now.get(item.actionId());
            if (!item.takenOff() && newest != null) {
                Position papers = then.getOrDefault(item.actionId(), newest);
                lines.add(new AgendaLine(item.position(), papers, changed(item, papers, newest),
                        restricted.contains(newest.reviewId()), item));
            }
        }
        return lines;
    }

    private static boolean changed(Item item, Position papers, Position newest) {
        int known = item.actionVersion() == null ? papers.version()
                : Math.max(papers.version(), item.actionVersion());
        return newest.version() > known;
    }

    /**
     * Puts actions on the agenda, each at its place, or at the end once the papers are frozen.
     *
     * @param references such as R03-07
     * @return how many were put on it that were not there
     * @throws org.followthrough.people.NotAllowed unless the person runs the meeting
     */
    public int add(Person by, long meetingId, Collection<String> references) {
        Meeting meeting = gate.holdUnlessOver(by, meetingId);
        return put(meeting, references.stream()
                .flatMap(reference -> plans.find(by, reference).filter(Agendas::canBeTaken).stream())
                .map(Action::id).toList());
    }

    /** Puts on the next agenda what was put on that of a cancelled meeting, and would not come by itself. */
    void passOn(Meeting cancelled, Meeting next) {
        Set<Long> ofCommittee = standing.watchedBy(cancelled.committeeId());
        put(next, mapper.items(cancelled.id()).stream()
                .filter(item -> !item.takenOff() && (!cancelled.isFrozen() || item.kind() == ItemKind.ADDED
                        || !ofCommittee.contains(positions.history(item.actionId()).get(0).reviewId())))
                .map(Item::actionId).toList());
    }

    private int put(Meeting meeting, List<Long> actionIds) {
        Set<Long> there = of(meeting).stream().map(line -> line.position().actionId()).collect(Collectors.toSet());
        int last = mapper.items(meeting.id()).stream().mapToInt(Item::position).max().orElse(0);
        int added = 0;
        for (long actionId : actionIds) {
            if (there.add(actionId)) {
                mapper.deleteItem(meeting.id(), actionId);
                mapper.insertItem(meeting.id(), Item.of(actionId,
                        standing.kindOf(actionId).orElse(ItemKind.ADDED), meeting.isFrozen() ? ++last : 0));
                added++;
            }
        }
        return added;
    }

    /** How many items the meeting decided about or noted, whoever may see them. */
    @Transactional(readOnly = true)
    public int countDone(Meeting meeting) {
        return (int) mapper.items(meeting.id()).stream().filter(Item::isDone).count();
    }

    /** Whether a meeting can take the action: its plan is issued. */
    public static boolean canBeTaken(Action action) {
        return action.state().issued();
    }

    /**
     * Takes actions off an agenda before the meeting is opened; those below them move up.
     *
     * @throws org.followthrough.people.NotAllowed unless the person runs the meeting
     */
    public void takeOff(Person by, long meetingId, Set<Long> actionIds) {
        Meeting meeting = gate.hold(by, meetingId, MeetingState.PLANNED);
        Set<Long> leaving = papers(by, meeting).lines().stream().map(line -> line.position().actionId())
                .filter(actionIds::contains).collect(Collectors.toSet());
        List<Item> left = new ArrayList<>();
        for (AgendaLine line : of(meeting)) {
            if (leaving.contains(line.position().actionId())) {
                mapper.deleteItem(meetingId, line.position().actionId());
                mapper.insertItem(meetingId, Item.takenOff(line.position().actionId(), line.item().kind()));
            } else {
                left.add(line.item());
            }
        }
        if (meeting.isFrozen()) {
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
        List<Item> byHand = mapper.items(meeting.id());
        List<Agenda.Entry> entries = standing.of(meeting, byHand);
        if (mapper.freeze(meeting.id(), London.dayOf(now), positions.knownSeq(), now) == 1) {
            mapper.deleteItems(meeting.id());
            byHand.stream().filter(Item::takenOff).forEach(item -> mapper.insertItem(meeting.id(), item));
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

    private static Map<Long, Position> byAction(List<Position> some) {
        return some.stream().collect(Collectors.toMap(Position::actionId, Function.identity()));
    }
}
