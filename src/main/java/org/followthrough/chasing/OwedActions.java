package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRules;
import org.followthrough.people.Committee;
import org.followthrough.people.Cover;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Which actions are owed on a day, and who may be told of each: people who can be written to and may see the plan. */
@Component
class OwedActions {

    private final People people;
    private final Covers covers;
    private final Reviews reviews;
    private final Plans plans;
    private final Positions positions;

    OwedActions(People people, Covers covers, Reviews reviews, Plans plans, Positions positions) {
        this.people = people;
        this.covers = covers;
        this.reviews = reviews;
        this.plans = plans;
        this.positions = positions;
    }

    /**
     * The issued actions still owed of which somebody may have to be told, restricted reviews among them: their named
     * people are told too.
     */
    List<Owed> on(LocalDate today, BoardRules rules) {
        Roll roll = new Roll(today);
        View view = new View(roll.reviews.keySet(), false, today);
        Map<Long, String> references = plans.references();
        List<Owed> owed = new ArrayList<>();
        for (List<Position> history : positions.histories(view)) {
            Position now = history.get(history.size() - 1);
            if (now.progress().isOpen() && Ladder.mayHaveFallen(now.nextDue(), now.sentBack(), today, rules)) {
                owed.add(roll.owed(now, references.get(now.actionId()), sentBackOn(history)));
            }
        }
        return owed;
    }

    private static LocalDate sentBackOn(List<Position> history) {
        for (int i = history.size() - 1; i >= 0 && history.get(i).sentBack(); i--) {
            if (history.get(i).cause() == Cause.SENT_BACK || history.get(i).cause() == Cause.EVIDENCE_ASKED_FOR) {
                return London.dayOf(history.get(i).recordedAt());
            }
        }
        return null;
    }

    /** The people of today. */
    private final class Roll {

        private final Map<Long, Person> everybody = people.all().stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        private final Map<Long, Person> reachable = everybody.values().stream()
                .filter(person -> person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED)
                .collect(Collectors.toMap(Person::id, Function.identity()));
        private final Map<Long, Agency> agencies = people.agencies().stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
        private final Map<Long, Committee> committees = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Function.identity()));
        private final Map<Long, List<Person>> coordinators = reachable.values().stream()
                .filter(person -> person.is(Role.AGENCY_COORDINATOR) && person.agencyId() != null)
                .collect(Collectors.groupingBy(Person::agencyId));
        private final List<Person> independentChairs = reachable.values().stream()
                .filter(person -> person.is(Role.INDEPENDENT_CHAIR)).toList();
        private final Map<Long, Review> reviews = OwedActions.this.reviews.all().stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        private final Map<Long, Set<Long>> named = new HashMap<>();
        private final Map<Long, Long> deputies;

        Roll(LocalDate today) {
            deputies = covers.running(today).stream()
                    .collect(Collectors.toMap(Cover::personId, Cover::deputyId, (first, second) -> first));
        }

        Owed owed(Position action, String reference, LocalDate sentBackOn) {
            Review review = reviews.get(action.reviewId());
            List<Long> owners = owners(action, review);
            Map<Step, List<Long>> above = new EnumMap<>(Step.class);
            above.put(Step.COORDINATOR, except(owners, ids(review, coordinatorsOf(action).stream())));
            above.put(Step.SUBCOMMITTEE_CHAIR, except(owners, ids(review, chairOf(review))));
            above.put(Step.INDEPENDENT_CHAIR, except(owners, ids(review, independentChairs.stream())));
            Agency agency = action.leadAgencyId() == null ? null : agencies.get(action.leadAgencyId());
            LocalDate updated = action.lastUpdateAt() == null ? null : London.dayOf(action.lastUpdateAt());
            return new Owed(action.actionId(), reference, agency == null ? null : agency.name(), action.due(),
                    milestone(action), sentBackOn, updated, owners, coveredFor(action), above);
        }

        private static LocalDate milestone(Position action) {
            return Objects.equals(action.nextDue(), action.due()) ? null : action.nextDue();
        }

        private List<Long> owners(Position action, Review review) {
            Person lead = action.leadPersonId() == null ? null : reachable.get(action.leadPersonId());
            List<Long> owners = ids(review, Stream.concat(Stream.ofNullable(lead), deputyOf(action)));
            return owners.isEmpty() ? ids(review, coordinatorsOf(action).stream()) : owners;
        }

        private Stream<Person> deputyOf(Position action) {
            return action.leadPersonId() == null ? Stream.empty()
                    : Stream.ofNullable(deputies.get(action.leadPersonId())).map(reachable::get);
        }

        /** Whom the deputy stands in for, by the deputy's id; empty where nobody stands in. */
        private Map<Long, String> coveredFor(Position action) {
            return deputyOf(action).collect(Collectors.toMap(Person::id,
                    deputy -> everybody.get(action.leadPersonId()).name()));
        }

        private List<Person> coordinatorsOf(Position action) {
            return action.leadAgencyId() == null ? List.of()
                    : coordinators.getOrDefault(action.leadAgencyId(), List.of());
        }

        /** The chair of the committee that watches the plan, or the deputy where the chair cannot be told. */
        private Stream<Person> chairOf(Review review) {
            Committee committee = review.state().committeeId() == null ? null
                    : committees.get(review.state().committeeId());
            return committee == null ? Stream.empty() : Stream.of(committee.chairId(), committee.deputyId())
                    .filter(id -> id != null && reachable.containsKey(id)).limit(1).map(reachable::get);
        }

        private List<Long> ids(Review review, Stream<Person> candidates) {
            return candidates.map(Person::id)
                    .filter(id -> !review.state().restricted() || namedFor(review).contains(id)).toList();
        }

        private Set<Long> namedFor(Review review) {
            return named.computeIfAbsent(review.id(), OwedActions.this.reviews::named);
        }

        private static List<Long> except(List<Long> owners, List<Long> ids) {
            return ids.stream().filter(id -> !owners.contains(id)).toList();
        }
    }
}
