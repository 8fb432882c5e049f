package org.followthrough.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.ChoosePassword;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.plan.Event;
import org.followthrough.plan.PlanPasts;
import org.followthrough.review.NamedPeople;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the invented board through the services everybody uses, each call in one transaction with its mark. */
@Component
@Profile("demo")
@Transactional
class BoardWriter {

    private final People people;
    private final ChoosePassword passwords;
    private final Reviews reviews;
    private final NamedPeople namedPeople;
    private final PlanPasts pasts;
    private final DemonstrationMapper marks;

    BoardWriter(People people, ChoosePassword passwords, Reviews reviews, NamedPeople namedPeople,
                PlanPasts pasts, DemonstrationMapper marks) {
        this.people = people;
        this.passwords = passwords;
        this.reviews = reviews;
        this.namedPeople = namedPeople;
        this.pasts = pasts;
        this.marks = marks;
    }

    /** People, agencies, committees and reviews. */
    void begin(InventedBoard board, DemonstrationMapper.Written written) {
        marks.begin(written.text());
        Anytown town = board.town();
        for (Anytown.Agency agency : town.agencies()) {
            people.addAgency(agency.ref(), agency.name(), agency.chiefOfficer(), agency.aliases());
        }
        Map<String, Long> agencies = agencies();
        List<Long> ids = new ArrayList<>();
        for (Anytown.Member member : town.members()) {
            ids.add(people.add(member.email(), member.name(), member.jobTitle(),
                    member.agency() == null ? null : agencies.get(member.agency()), PersonState.ACTIVE,
                    member.roles()));
        }
        passwords.setForDemonstration(ids, Demonstration.PASSWORD);
        Map<String, Long> members = members();
        for (Anytown.Committee committee : town.committees()) {
            people.addCommittee(committee.ref(), committee.name(), members.get(committee.chair()),
                    members.get(committee.deputy()), committee.members().stream().map(members::get)
                    .collect(Collectors.toSet()));
        }
        addReviews(board);
    }

    /** One part of the actions. */
    void write(InventedBoard board, DemonstrationMapper.Written written) {
        Person business = business();
        Map<String, Review> byName = reviews.all().stream()
                .collect(Collectors.toMap(Review::name, Function.identity()));
        Map<String, List<List<Event>>> byReview = new HashMap<>();
        for (var planned : board.part(written.parts(), cast(board))) {
            Review review = byName.get(planned.review());
            long id = pasts.addRecommendation(business, review, planned.state(), planned.madeAt());
            for (int i = 0; i < planned.actions().size(); i++) {
                byReview.computeIfAbsent(planned.review(), name -> new ArrayList<>())
                        .add(planned.actions().get(i).past(id, i + 1));
            }
        }
        byName.forEach((name, review) -> {
            if (byReview.containsKey(name)) {
                List<List<Event>> oldestFirst = byReview.get(name);
                oldestFirst.sort(Comparator.comparing(past -> past.get(past.size() > 1 ? 1 : 0).effectiveAt()));
                pasts.addActions(business, review, oldestFirst);
            }
        });
        marks.proceed(written.next().text());
    }

    private void addReviews(InventedBoard board) {
        Cast cast = cast(board);
        Person business = business();
        for (var planned : board.reviews(cast)) {
            Review review = reviews.addWithPast(business, reviews.refFor(planned.name()), planned.past());
            planned.named().forEach(key -> namedPeople.add(business.id(), review.id(), cast.person(key)));
        }
    }

    private Person business() {
        return people.findByEmail("business" + Anytown.AT).orElseThrow();
    }

    private Cast cast(InventedBoard board) {
        return new Cast(board.town(), agencies(), members(),
                people.committees().stream().collect(Collectors.toMap(Committee::ref, Committee::id)));
    }

    private Map<String, Long> agencies() {
        return people.agencies().stream().collect(Collectors.toMap(Agency::ref, Agency::id));
    }

    private Map<String, Long> members() {
        return people.all().stream().collect(Collectors.toMap(
                person -> person.email().substring(0, person.email().indexOf('@')), Person::id));
    }
}
