package org.followthrough.chasing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.chasing.Addressee.Capacity;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Position;
import org.followthrough.review.Review;

/**
 * Who is told of each action, with the people of a day. Whoever cannot be written to is not, and the next up the
 * ladder is told in their place: lead, co-ordinator, the sub-committee's chair, the independent chair, the business
 * unit.
 */
final class Audiences {

    private final Map<Long, Person> people;
    private final Map<Long, Agency> agencies;
    private final Map<Long, Committee> committees;
    private final Map<Long, List<Person>> coordinators;
    private final List<Person> independentChairs;
    private final List<Person> businessUnit;
    private final Map<Long, Long> deputies;
    private final Set<String> bouncing;
    private final LongFunction<Set<Long>> namedFor;
    private final Map<Long, Set<Long>> named = new HashMap<>();

    /**
     * @param deputies who stands in for whom today: the deputy by the id of who is away
     * @param bouncing addresses that mail comes back from
     * @param namedFor ids of the people named for a restricted review, by its id
     */
    Audiences(List<Person> people, Collection<Agency> agencies, Collection<Committee> committees,
              Map<Long, Long> deputies, Set<String> bouncing, LongFunction<Set<Long>> namedFor) {
        this.people = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.committees = committees.stream().collect(Collectors.toMap(Committee::id, Function.identity()));
        this.coordinators = people.stream()
                .filter(person -> person.is(Role.AGENCY_COORDINATOR) && person.agencyId() != null)
                .collect(Collectors.groupingBy(Person::agencyId));
        this.independentChairs = people.stream().filter(person -> person.is(Role.INDEPENDENT_CHAIR)).toList();
        this.businessUnit = people.stream().filter(person -> person.is(Role.BUSINESS_UNIT)).toList();
        this.deputies = deputies;
        this.bouncing = bouncing;
        this.namedFor = namedFor;
    }

    /** The name of the lead agency; null when none is known. */
    String agency(Position action) {
        Agency agency = action.leadAgencyId() == null ? null : agencies.get(action.leadAgencyId());
        return agency == null ? null : agency.name();
    }

    Owed.Audience of(Position action, Review review) {
        List<Addressee> coordinators = addressees(review, Capacity.ABOVE, coordinatorsOf(action));
        List<Addressee> chair = addressees(review, Capacity.ABOVE, chairOf(review));
        List<Addressee> independent = addressees(review, Capacity.ABOVE, independentChairs.stream());
        List<Addressee> unit = addressees(review, Capacity.ABOVE, businessUnit.stream());

        List<Addressee> inPlace = addressees(review, Capacity.IN_PLACE, coordinatorsOf(action));
        List<Addressee> owners = firstWritten(owners(action, review), inPlace, chair, independent, unit);
        Map<Step, List<Addressee>> above = new EnumMap<>(Step.class);
        above.put(Step.COORDINATOR, above(owners, firstWritten(coordinators, chair, independent, unit)));
        above.put(Step.SUBCOMMITTEE_CHAIR, above(owners, firstWritten(chair, independent, unit)));
        above.put(Step.INDEPENDENT_CHAIR, above(owners, firstWritten(independent, unit)));
        return new Owed.Audience(owners, coveredFor(action), above);
    }

    /** The first of these groups, and those after it until one of them can be written to; nobody twice. */
    @SafeVarargs
    private static List<Addressee> firstWritten(List<Addressee>... groups) {
        Map<Long, Addressee> told = new LinkedHashMap<>();
        for (List<Addressee> group : groups) {
            group.forEach(addressee -> told.putIfAbsent(addressee.personId(), addressee));
            if (group.stream().anyMatch(Addressee::isWritten)) {
                break;
            }
        }
        return List.copyOf(told.values());
    }

    /** Who owes the action knows already, and is not told about themselves. */
    private static List<Addressee> above(List<Addressee> owners, List<Addressee> group) {
        return group.stream().filter(addressee -> owners.stream()
                .noneMatch(owner -> owner.owes() && owner.personId() == addressee.personId())).toList();
    }

    private List<Addressee> owners(Position action, Review review) {
        Long lead = action.leadPersonId();
        List<Addressee> owners = new ArrayList<>();
        if (lead != null) {
            owners.addAll(addressees(review, Capacity.LEAD, Stream.of(people.get(lead))));
            owners.addAll(addressees(review, Capacity.DEPUTY, deputyOf(lead)));
        }
        return owners;
    }

    private Stream<Person> deputyOf(long personId) {
        return Stream.ofNullable(deputies.get(personId)).map(people::get);
    }

    private Map<Long, String> coveredFor(Position action) {
        Long lead = action.leadPersonId();
        return lead == null || deputies.get(lead) == null ? Map.of()
                : Map.of(deputies.get(lead), people.get(lead).name());
    }

    /** The co-ordinators of the lead agency, and who stands in for one who is away. */
    private Stream<Person> coordinatorsOf(Position action) {
        return action.leadAgencyId() == null ? Stream.empty()
                : coordinators.getOrDefault(action.leadAgencyId(), List.of()).stream()
                .flatMap(person -> Stream.concat(Stream.of(person), deputyOf(person.id()))).distinct();
    }

    /** The chair of the committee that watches the plan, and the deputy where the chair cannot be told. */
    private Stream<Person> chairOf(Review review) {
        Committee committee = review.state().committeeId() == null ? null
                : committees.get(review.state().committeeId());
        if (committee == null) {
            return Stream.empty();
        }
        boolean chairIsTold = committee.chairId() != null
                && withheld(review, people.get(committee.chairId())) == null;
        return Stream.of(committee.chairId(), chairIsTold ? null : committee.deputyId()).filter(Objects::nonNull)
                .map(people::get);
    }

    private List<Addressee> addressees(Review review, Capacity capacity, Stream<Person> candidates) {
        return candidates.map(person -> new Addressee(person.id(), capacity, withheld(review, person)))
                .filter(addressee -> capacity == Capacity.LEAD || addressee.withheld() != Withheld.LEFT).toList();
    }

    private Withheld withheld(Review review, Person person) {
        if (person.state() == PersonState.LEFT) {
            return Withheld.LEFT;
        }
        if (person.state() == PersonState.LOCKED) {
            return Withheld.LOCKED;
        }
        if (bouncing.contains(person.email())) {
            return Withheld.BOUNCING;
        }
        boolean mayKnow = !review.state().restricted()
                || named.computeIfAbsent(review.id(), namedFor::apply).contains(person.id());
        return mayKnow ? null : Withheld.NOT_NAMED;
    }
}
