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

/**
 * Who is told of what is owed, with the people of a day. Whoever cannot be written to is not, and the next up the
 * ladder is told in their place: who owes it, co-ordinator, the sub-committee's chair, the independent chair, the
 * business unit.
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

    /** The agency's name; null for null. */
    String agency(Long id) {
        Agency agency = id == null ? null : agencies.get(id);
        return agency == null ? null : agency.name();
    }

    /** Who is told of what concerns these. */
    Owed.Audience of(Concern concern) {
        List<Addressee> coordinators = addressees(concern, Capacity.ABOVE, coordinatorsOf(concern));
        List<Addressee> chair = addressees(concern, Capacity.ABOVE, chairOf(concern));
        List<Addressee> independent = addressees(concern, Capacity.ABOVE, independentChairs.stream());
        List<Addressee> unit = addressees(concern, Capacity.ABOVE, businessUnit.stream());

        List<Addressee> inPlace = addressees(concern, Capacity.IN_PLACE, coordinatorsOf(concern));
        List<Addressee> owners = firstWritten(owners(concern), inPlace, chair, independent, unit);
        Map<Step, List<Addressee>> above = new EnumMap<>(Step.class);
        above.put(Step.COORDINATOR, above(owners, firstWritten(coordinators, chair, independent, unit)));
        above.put(Step.SUBCOMMITTEE_CHAIR, above(owners, firstWritten(chair, independent, unit)));
        above.put(Step.INDEPENDENT_CHAIR, above(owners, firstWritten(independent, unit)));
        return new Owed.Audience(owners, coveredFor(concern), above);
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

    /** Who owes it knows already, and is not told about themselves. */
    private static List<Addressee> above(List<Addressee> owners, List<Addressee> group) {
        return group.stream().filter(addressee -> owners.stream()
                .noneMatch(owner -> owner.owes() && owner.personId() == addressee.personId())).toList();
    }

    private List<Addressee> owners(Concern concern) {
        Long owner = concern.ownerId();
        List<Addressee> owners = new ArrayList<>();
        if (owner != null) {
            owners.addAll(addressees(concern, Capacity.LEAD, Stream.of(people.get(owner))));
            owners.addAll(addressees(concern, Capacity.DEPUTY, deputyOf(owner)));
        }
        return owners;
    }

    private Stream<Person> deputyOf(long personId) {
        return Stream.ofNullable(deputies.get(personId)).map(people::get);
    }

    private Map<Long, String> coveredFor(Concern concern) {
        Long owner = concern.ownerId();
        return owner == null || deputies.get(owner) == null ? Map.of()
                : Map.of(deputies.get(owner), people.get(owner).name());
    }

    /** The co-ordinators of the agency, and who stands in for one who is away. */
    private Stream<Person> coordinatorsOf(Concern concern) {
        return concern.agencyId() == null ? Stream.empty()
                : coordinators.getOrDefault(concern.agencyId(), List.of()).stream()
                .flatMap(person -> Stream.concat(Stream.of(person), deputyOf(person.id()))).distinct();
    }

    /** The chair of the committee that watches it, and the deputy where the chair cannot be told. */
    private Stream<Person> chairOf(Concern concern) {
        Committee committee = concern.committeeId() == null ? null : committees.get(concern.committeeId());
        if (committee == null) {
            return Stream.empty();
        }
        boolean chairIsTold = committee.chairId() != null
                && withheld(concern, people.get(committee.chairId())) == null;
        return Stream.of(committee.chairId(), chairIsTold ? null : committee.deputyId()).filter(Objects::nonNull)
                .map(people::get);
    }

    private List<Addressee> addressees(Concern concern, Capacity capacity, Stream<Person> candidates) {
        return candidates.map(person -> new Addressee(person.id(), capacity, withheld(concern, person)))
                .filter(addressee -> capacity == Capacity.LEAD || addressee.withheld() != Withheld.LEFT).toList();
    }

    private Withheld withheld(Concern concern, Person person) {
        if (person.state() == PersonState.LEFT) {
            return Withheld.LEFT;
        }
        if (person.state() == PersonState.LOCKED) {
            return Withheld.LOCKED;
        }
        if (bouncing.contains(person.email())) {
            return Withheld.BOUNCING;
        }
        boolean mayKnow = concern.restrictedTo() == null
                || named.computeIfAbsent(concern.restrictedTo(), namedFor::apply).contains(person.id());
        return mayKnow ? null : Withheld.NOT_NAMED;
    }
}
