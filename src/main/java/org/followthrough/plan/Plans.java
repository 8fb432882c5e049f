package org.followthrough.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.followthrough.people.PlanStanding;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board's plans as somebody reads them, now and as at a past day: what is recommended, what is to be done, and what
 * was said and decided about it.
 */
@Service
@Transactional(readOnly = true)
public class Plans {

    private static final int WORDS_OF_A_PAGE = 25;
    private static final int WORDS_AT_ONCE = 250;

    private final Covers covers;
    private final Reviews reviews;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final Positions positions;

    Plans(Covers covers, Reviews reviews, ActionMapper actions, RecommendationMapper recommendations,
          Positions positions) {
        this.covers = covers;
        this.reviews = reviews;
        this.actions = actions;
        this.recommendations = recommendations;
        this.positions = positions;
    }

    /** The reader's view of all plans on a day: reviews they may see, drafts for those who write them. */
    public View view(Person reader, LocalDate asAt) {
        Set<Long> ids = reviews.visibleTo(reader).stream().map(Review::id).collect(Collectors.toSet());
        View all = new View(ids, Access.may(reader, Permission.SEE_DRAFTS), asAt);
        return !reader.cameByLink() ? all
                : all.only(reachedByLink(reader).stream().map(Action::id).collect(Collectors.toSet()));
    }

    /** The actions that somebody who came by a one-time link may update, by reference. */
    public List<Action> reachedByLink(Person reader) {
        return reader.pass().references().stream().sorted().map(reference -> find(reader, reference))
                .flatMap(Optional::stream).filter(action -> mayUpdate(reader, action)).toList();
    }

    /** What dashboards and packs count on a day: issued plans that are not restricted. */
    public View boardView(LocalDate asAt) {
        return new View(reviews.onDashboards().stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
    }

    /** The action as it now stands, if the reader may see it. */
    public Optional<Action> find(Person reader, String reference) {
        return Optional.ofNullable(actions.current(reference)).map(this::complete)
                .filter(action -> standing(reader, action).isPresent()
                        && (action.state().issued() || Access.may(reader, Permission.SEE_DRAFTS)));
    }

    /** The action as it stood at the close of a London day; empty where it did not exist or may not be seen. */
    public Optional<Action> find(Person reader, String reference, LocalDate asAt) {
        return find(reader, reference)
                .flatMap(now -> Optional.ofNullable(positions.standing(now.id(), asAt)).map(this::atVersion));
    }

    /** The words of these positions, in their order; supporting agencies are left out. */
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
    public Map<Long, String> references() {
        return actions.references().stream().collect(Collectors.toMap(ActionMapper.ActionReference::id,
                ActionMapper.ActionReference::reference));
    }

    /** Everything that happened to an action the reader may see, newest first. */
    public List<ActionVersion> history(Person reader, String reference) {
        return find(reader, reference).map(this::history).orElse(List.of());
    }

    /** The versions of an action that somebody made who came by a one-time link. */
    public Set<Integer> versionsByLink(Action action) {
        return actions.versionsByLink(action.id());
    }

    /** The actions that were updated by who came by the one-time link in a message, by reference. */
    public List<String> updatedByLink(long messageId) {
        return actions.referencesByLink(messageId);
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
    public List<Recommendation> recommendations(Review review, LocalDate asAt) {
        return recommendations.ofReview(review.id(), London.closeOf(asAt)).stream()
                .map(RecommendationRow::recommendation).toList();
    }

    /** Those of these reviews whose plan recommends something at the close of a day, in their order. */
    public List<Review> begun(List<Review> some, LocalDate asAt) {
        Set<Long> begun = some.isEmpty() ? Set.of() : recommendations.begun(some.stream().map(Review::id).toList(),
                London.closeOf(asAt));
        return some.stream().filter(review -> begun.contains(review.id())).toList();
    }

    /** All recommendations as they now stand, whoever may see them; in no order. */
    public List<Recommendation> recommendations() {
        return recommendations.all().stream().map(RecommendationRow::recommendation).toList();
    }

    /** The recommendation with this id as it now stands, if the reader may see its review. */
    public Optional<Recommendation> recommendation(Person reader, long id) {
        return recommendation(id).filter(found -> !reader.cameByLink()
                && reviews.find(reader, found.reviewId()).isPresent());
    }

    /** The recommendation with this id, as it now stands. */
    public Optional<Recommendation> recommendation(long id) {
        return Optional.ofNullable(recommendations.current(id)).map(RecommendationRow::recommendation);
    }

    /** Who wrote the newest version of the recommendation, and when. */
    public Written written(Recommendation recommendation) {
        return recommendations.written(recommendation.id());
    }

    /** What the printed plan said on this action's row and fits no field. */
    public List<PrintedCell> printedCells(Action action) {
        return recommendations.printedCellsOfAction(action.id());
    }

    /** What the printed plan said and fits no field, on all rows. */
    public List<PrintedCell> printedCells(Review review) {
        return recommendations.printedCellsOfReview(review.id());
    }

    /** Whether the person may say how the action stands. */
    public boolean mayUpdate(Person person, Action action) {
        Lead lead = action.state().lead();
        return action.state().issued() && !action.state().progress().isOver()
                && standing(person, action)
                .filter(plan -> Access.mayUpdate(person, plan, lead.personId(), lead.agencyId(),
                        covers.coveredBy(person))).isPresent();
    }

    /** What the policy must know of the action's plan; empty where the person may not see it. */
    Optional<PlanStanding> standing(Person person, Action action) {
        return reviews.find(person, action.reviewId()).filter(review -> reaches(person, action))
                .map(review -> reviews.standing(person, review));
    }

    private boolean reaches(Person person, Action action) {
        return !person.cameByLink() || Access.reaches(person, action.reference(), action.state().lead().personId(),
                covers.coveredBy(person));
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
}
