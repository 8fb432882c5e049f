package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PlanStanding;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board's plans: what is recommended, what is to be done, and what was said and decided about it. Each verb asks
 * the access policy and records one version of everything it changes.
 */
@Service
@Transactional
public class Plans {

    private static final int WORDS_OF_A_PAGE = 25;
    private static final int WORDS_AT_ONCE = 250;

    private final People people;
    private final Covers covers;
    private final Reviews reviews;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final Histories histories;
    private final Positions positions;
    private final WordSearch wordSearch;
    private final BoardSettings settings;
    private final Clock clock;

    Plans(People people, Covers covers, Reviews reviews, ActionMapper actions, RecommendationMapper recommendations,
          Histories histories, Positions positions, WordSearch wordSearch, BoardSettings settings, Clock clock) {
        this.people = people;
        this.covers = covers;
        this.reviews = reviews;
        this.actions = actions;
        this.recommendations = recommendations;
        this.histories = histories;
        this.positions = positions;
        this.wordSearch = wordSearch;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds a recommendation to a plan and returns its id.
     *
     * @throws NumberTaken when the source has one with this number
     */
    public long addRecommendation(Person by, Review review, RecommendationState state) {
        demandEditing(by, review);
        demandNumberFree(review, state, null);
        return histories.first(review.id(), By.of(by), Cause.ADDED, state, effectiveFor(review, clock.instant()));
    }

    /** Adds an action under a recommendation and returns its reference. In an issued plan it counts at once. */
    public String addAction(Person by, Review review, ActionState state) {
        demandEditing(by, review);
        String reference = nextReference(review);
        ActionState first = review.state().issued() ? state.asIssued() : state;
        histories.first(reference, review.id(), By.of(by), Cause.ADDED, first, effectiveFor(review, clock.instant()));
        return reference;
    }

    /** Adds an action that already has a past, as an import or the demonstration does; returns its id. */
    public long addActionWithPast(Person by, Review review, List<Event> past) {
        demandEditing(by, review);
        return histories.begin(nextReference(review), review.id(), past);
    }

    /** Adds many actions that already have a past, numbered in their order. */
    public void addActionsWithPasts(Person by, Review review, List<List<Event>> pasts) {
        demandEditing(by, review);
        int number = actions.countOfReview(review.id());
        Map<String, List<Event>> byReference = new LinkedHashMap<>();
        for (List<Event> past : pasts) {
            byReference.put(reference(review, ++number), past);
        }
        histories.begin(review.id(), byReference);
    }

    /** Adds a recommendation that was made, and recorded, at an earlier instant; returns its id. */
    public long addRecommendationWithPast(Person by, Review review, RecommendationState state, Instant madeAt) {
        demandEditing(by, review);
        return histories.first(review.id(), By.of(by), Cause.ADDED, state, madeAt, madeAt);
    }

    /** Who wrote the newest version of the recommendation, and when. */
    public Written written(Recommendation recommendation) {
        return recommendations.written(recommendation.id());
    }

    /** Keeps a printed cell that fits no field. */
    public void keep(Person by, Review review, PrintedCell cell) {
        demandEditing(by, review);
        recommendations.insertPrintedCell(new NewRow(), cell);
    }

    /**
     * Issues a draft plan: it becomes visible, its clocks run, people may be told. It counts from the day the plan was
     * agreed, so that an imported plan can be shown as at a day before it was typed in.
     */
    public void issue(Person by, Review review) {
        demandEditing(by, review);
        reviews.change(by, review, review.state().asIssued(), null);
        View drafts = new View(Set.of(review.id()), true, London.dayOf(clock.instant()));
        for (Position position : positions.standing(drafts)) {
            if (!position.issued()) {
                Action action = atVersion(position);
                histories.next(action, By.of(by), Cause.ISSUED, null, action.state().asIssued(),
                        action.version().effectiveAt());
            }
        }
    }

    /**
     * Records what the agency says of its action.
     *
     * @param startedFrom the version the person had before them
     * @param onBehalfOf who said it, when somebody else records it; null otherwise
     * @throws NotAllowed when the policy refuses
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void update(Person by, String reference, int startedFrom, Update update, Long onBehalfOf) {
        Action action = toUpdate(by, reference, startedFrom);
        histories.next(action, new By(by.id(), onBehalfOf), Cause.UPDATED, update.askReason(),
                action.state().updated(update, clock.instant()));
    }

    /**
     * Records that nothing has changed since the last update, which counts as this month's.
     *
     * @throws NotAllowed when the policy refuses, or when a note is needed
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void noChange(Person by, String reference, int startedFrom) {
        Action action = startingFrom(by, reference, startedFrom);
        if (!mayUpdate(by, action) || obstacleToNoChange(action).isPresent()) {
            throw new NotAllowed();
        }
        histories.next(action, By.of(by), Cause.NO_CHANGE, null, action.state().unchanged(clock.instant()));
    }

    /** Why "no change this month" is not enough for the action; empty where it is. */
    @Transactional(readOnly = true)
    public Optional<MonthlyUpdate.Obstacle> obstacleToNoChange(Action action) {
        return MonthlyUpdate.obstacleToNoChange(positions.history(action.id()), London.dayOf(clock.instant()));
    }

    /** Names who leads an action, or that nobody does yet. */
    public void nameLead(Person by, String reference, int startedFrom, Lead lead) {
        Action action = startingFrom(by, reference, startedFrom);
        if (!mayNameLead(by, action, lead)) {
            throw new NotAllowed();
        }
        histories.next(action, By.of(by), Cause.LEAD_NAMED, null, action.state().ledBy(lead));
    }

    /** Changes what an action says or who supports it; dates move only by agreement. */
    public void reword(Person by, String reference, int startedFrom, Wording wording, List<Long> supporting,
                       String reason) {
        Action action = startingFrom(by, reference, startedFrom);
        demandEditing(by, reviews.find(by, action.reviewId()).orElseThrow(NotAllowed::new));
        histories.next(action, By.of(by), Cause.CHANGED, reason, action.state().reworded(wording, supporting));
    }

    /**
     * The action somebody says something of.
     *
     * @throws NotAllowed when the policy refuses
     * @throws ChangedMeanwhile when it is no longer at this version
     */
    Action toUpdate(Person by, String reference, int startedFrom) {
        Action action = startingFrom(by, reference, startedFrom);
        if (!mayUpdate(by, action)) {
            throw new NotAllowed();
        }
        return action;
    }

    /** Whether the person may say how the action stands. */
    @Transactional(readOnly = true)
    public boolean mayUpdate(Person person, Action action) {
        Lead lead = action.state().lead();
        return action.state().issued() && !action.state().progress().isOver()
                && standing(person, action)
                .filter(plan -> Access.mayUpdate(person, plan, lead.personId(), lead.agencyId(),
                        covers.coveredBy(person))).isPresent();
    }

    /** Whether the person may give the action this lead. */
    @Transactional(readOnly = true)
    public boolean mayNameLead(Person person, Action action, Lead lead) {
        return !action.state().progress().isOver() && standing(person, action).filter(plan -> Access.mayNameLead(person,
                plan, action.state().lead().agencyId(), lead.agencyId())).isPresent();
    }

    /** The reader's view of all plans on a day: reviews they may see, drafts for those who write them. */
    @Transactional(readOnly = true)
    public View view(Person reader, LocalDate asAt) {
        Set<Long> ids = reviews.visibleTo(reader).stream().map(Review::id).collect(Collectors.toSet());
        return new View(ids, Access.may(reader, Permission.SEE_DRAFTS), asAt);
    }

    /** What dashboards and packs count on a day: issued plans that are not restricted. */
    @Transactional(readOnly = true)
    public View boardView(LocalDate asAt) {
        return new View(reviews.onDashboards().stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
    }

    /** The action as it now stands, if the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Action> find(Person reader, String reference) {
        return Optional.ofNullable(actions.current(reference)).map(this::complete)
                .filter(action -> standing(reader, action).isPresent()
                        && (action.state().issued() || Access.may(reader, Permission.SEE_DRAFTS)));
    }

    /** The action as it stood at the close of a London day; empty where it did not exist or may not be seen. */
    @Transactional(readOnly = true)
    public Optional<Action> find(Person reader, String reference, LocalDate asAt) {
        return find(reader, reference)
                .flatMap(now -> Optional.ofNullable(positions.standing(now.id(), asAt)).map(this::atVersion));
    }

    /** The actions of the view that are asked for, in the order asked for. */
    @Transactional(readOnly = true)
    public Found search(View view, ActionSearch search) {
        BoardRules rules = settings.rules();
        Set<Long> found = search.text() == null ? null : wordSearch.holding(search.text());
        Map<Long, Integer> ranks = new HashMap<>();
        people.agencies().forEach(agency -> ranks.put(agency.id(), ranks.size()));
        List<Position> matching = positions.standing(view).stream()
                .filter(position -> found == null || found.contains(position.actionId()))
                .filter(position -> search.matches(position, view.asAt(), rules))
                .toList();
        return new Found(matching, search.order().comparator(search.descending(), view.asAt(),
                position -> ranks.getOrDefault(position.leadAgencyId(), Integer.MAX_VALUE)));
    }

    /** How many rows each choice of the filter would leave. */
    @Transactional(readOnly = true)
    public Facets facets(View view, ActionSearch search) {
        BoardRules rules = settings.rules();
        if (search.text() == null) {
            return positions.figures(view, List.of(search, rules),
                    standing -> Facets.of(standing, search, null, view.asAt(), rules));
        }
        return Facets.of(positions.standing(view), search, wordSearch.holding(search.text()), view.asAt(), rules);
    }

    /** The words of these positions, in their order; supporting agencies are left out. */
    @Transactional(readOnly = true)
    public List<Action> words(List<Position> wanted) {
        Map<Long, Action> bySeq = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += WORDS_AT_ONCE) {
            List<Position> some = wanted.subList(from, Math.min(from + WORDS_AT_ONCE, wanted.size()));
            actions.numbered(padded(some)).forEach(row -> bySeq.put(row.seq(), row.withoutParts()));
        }
        return wanted.stream().map(position -> bySeq.get(position.seq())).toList();
    }

    /** The databases keep the plan of a statement by its text, so a list of numbers has one of two lengths. */
    private static List<Long> padded(List<Position> some) {
        List<Long> seqs = new ArrayList<>(some.stream().map(Position::seq).toList());
        int length = seqs.size() <= WORDS_OF_A_PAGE ? WORDS_OF_A_PAGE : WORDS_AT_ONCE;
        while (seqs.size() < length) {
            seqs.add(seqs.get(seqs.size() - 1));
        }
        return seqs;
    }

    /** The reference of every action by its id, for work that names many and shows none. */
    @Transactional(readOnly = true)
    public Map<Long, String> references() {
        return actions.references().stream().collect(Collectors.toMap(ActionMapper.ActionReference::id,
                ActionMapper.ActionReference::reference));
    }

    /** Everything that happened to an action the reader may see, newest first. */
    @Transactional(readOnly = true)
    public List<ActionVersion> history(Person reader, String reference) {
        return find(reader, reference).map(this::history).orElse(List.of());
    }

    /** Everything that happened to an action, newest first, with its milestones. */
    List<ActionVersion> history(Action action) {
        Map<Integer, List<Milestone>> milestones = actions.milestonesOf(action.id()).stream()
                .collect(Collectors.groupingBy(MilestoneRow::version,
                        Collectors.mapping(MilestoneRow::milestone, Collectors.toList())));
        return actions.history(action.id()).stream().map(row -> row.with(List.of(),
                milestones.getOrDefault(row.version(), List.of())).version()).toList();
    }

    /** The recommendations of a review as they stood at the close of a day, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<Recommendation> recommendations(Review review, LocalDate asAt) {
        return recommendations.ofReview(review.id(), London.closeOf(asAt)).stream()
                .map(RecommendationRow::recommendation).toList();
    }

    /** The recommendation with this id, as it now stands. */
    @Transactional(readOnly = true)
    public Optional<Recommendation> recommendation(long id) {
        return Optional.ofNullable(recommendations.current(id)).map(RecommendationRow::recommendation);
    }

    /** What the printed plan said on this action's row and fits no field. */
    @Transactional(readOnly = true)
    public List<PrintedCell> printedCells(Action action) {
        return recommendations.printedCellsOfAction(action.id());
    }

    /** What the printed plan said and fits no field, on all rows. */
    @Transactional(readOnly = true)
    public List<PrintedCell> printedCells(Review review) {
        return recommendations.printedCellsOfReview(review.id());
    }

    /** What the policy must know of the action's plan; empty where the person may not see it. */
    Optional<PlanStanding> standing(Person person, Action action) {
        return reviews.find(person, action.reviewId())
                .map(review -> review.standing(reviews.names(person, review.id())));
    }

    /**
     * The action a change starts from.
     *
     * @throws NotAllowed when the person may not see it
     * @throws ChangedMeanwhile when it is no longer at this version
     */
    Action startingFrom(Person by, String reference, int startedFrom) {
        Action action = find(by, reference).orElseThrow(NotAllowed::new);
        if (action.currentVersion() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        return action;
    }

    /** The action as it stood in this version, with all its parts. */
    Action atVersion(Position position) {
        return atVersion(position.actionId(), position.version());
    }

    /** The same by its numbers. */
    Action atVersion(long id, int version) {
        return complete(actions.atVersion(id, version));
    }

    private Action complete(ActionRow row) {
        return row.with(actions.supporting(row.id(), row.version()), actions.milestones(row.id(), row.version()));
    }

    private String nextReference(Review review) {
        return reference(review, actions.countOfReview(review.id()) + 1);
    }

    /** Numbers are told apart as people do: "2 (iv)" is "2 (IV)". Two at once wait for each other. */
    void demandNumberFree(Review review, RecommendationState state, Long own) {
        if (state.numberPrinted() == null) {
            return;
        }
        reviews.hold(review);
        String sourceName = state.sourceName() == null ? "" : state.sourceName();
        if (!recommendations.numbered(review.id(), state.source(), sourceName, state.numberPrinted()).stream()
                .allMatch(id -> id.equals(own))) {
            throw new NumberTaken();
        }
    }

    static String reference(Review review, int number) {
        return Reference.of(review, number);
    }

    /** A plan's first content was true from the day the plan was agreed; what is added later, from now. */
    static Instant effectiveFor(Review review, Instant now) {
        Instant planFrom = London.startOf(review.state().planFrom());
        return review.state().issued() || planFrom.isAfter(now) ? now : planFrom;
    }

    private void demandEditing(Person by, Review review) {
        if (!Access.may(by, Permission.EDIT_PLANS) || reviews.find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
