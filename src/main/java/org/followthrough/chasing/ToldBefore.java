package org.followthrough.chasing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.challenge.ChallengedAction;
import org.followthrough.challenge.Telling;
import org.followthrough.challenge.Telling.Missed;
import org.followthrough.challenge.Telling.Who;
import org.followthrough.challenge.Tellings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.Told;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Reads from the register who was asked about an action and told of it, and who could not be. */
@Component
class ToldBefore implements Tellings {

    private static final Set<String> PURPOSES = Set.of(DigestMail.PURPOSE, HandReminders.PURPOSE);
    private static final Set<String> NEWS = Stream.of(Step.values()).filter(Step::isNews)
            .map(step -> DigestText.say("why." + step)).collect(Collectors.toSet());

    private final Register register;
    private final Positions positions;
    private final Reviews reviews;
    private final People people;
    private final Clock clock;

    ToldBefore(Register register, Positions positions, Reviews reviews, People people, Clock clock) {
        this.register = register;
        this.positions = positions;
        this.reviews = reviews;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Telling> of(Collection<ChallengedAction> actions) {
        Map<Long, Review> byId = reviews.all().stream().collect(Collectors.toMap(Review::id, Function.identity()));
        return actions.stream().flatMap(action -> {
            Position now = positions.standing(action.actionId(), London.dayOf(clock.instant()));
            List<Told> told = asked(action.reference());
            return Stream.of(Who.values())
                    .map(who -> telling(action.reference(), who, part(who, now, byId.get(now.reviewId())), told));
        }).toList();
    }

    /** What asked or warned somebody; news of a decision did not, and of what was sent again the second copy counts. */
    private List<Told> asked(String reference) {
        return register.about(reference).stream().filter(told -> PURPOSES.contains(told.purpose())
                && told.outcome() != Outcome.SENT_AGAIN && !NEWS.contains(told.why())).toList();
    }

    private List<Person> part(Who who, Position action, Review review) {
        return switch (who) {
            case LEAD -> people(Stream.ofNullable(action.leadPersonId()));
            case COORDINATOR -> people.all().stream().filter(person -> person.is(Role.AGENCY_COORDINATOR)
                    && person.isOf(action.leadAgencyId())).toList();
            case SUBCOMMITTEE_CHAIR -> people(Stream.ofNullable(review.state().committeeId())
                    .flatMap(id -> people.committee(id).stream()).flatMap(ToldBefore::chairs));
        };
    }

    private static Stream<Long> chairs(Committee committee) {
        return Stream.of(committee.chairId(), committee.deputyId()).filter(Objects::nonNull);
    }

    private List<Person> people(Stream<Long> ids) {
        return ids.flatMap(id -> people.find(id).stream()).toList();
    }

    private static Telling telling(String reference, Who who, List<Person> part, List<Told> asked) {
        Set<Long> ids = part.stream().map(Person::id).collect(Collectors.toSet());
        List<Told> theirs = asked.stream().filter(told -> ids.contains(told.recipientId())).toList();
        return theirs.stream().filter(told -> told.outcome() == Outcome.ACCEPTED).map(Told::sentAt)
                .max(Comparator.naturalOrder()).map(at -> Telling.told(reference, who, London.dayOf(at)))
                .orElseGet(() -> Telling.missed(reference, who, missed(part, theirs)));
    }

    private static Missed missed(List<Person> part, List<Told> theirs) {
        if (!theirs.isEmpty()) {
            return missed(theirs.get(0));
        }
        if (part.isEmpty()) {
            return Missed.NOBODY;
        }
        return part.stream().allMatch(person -> person.state() == PersonState.LEFT) ? Missed.LEFT : Missed.NOT_YET;
    }

    private static Missed missed(Told told) {
        return switch (told.outcome()) {
            case WITHHELD -> switch (Withheld.valueOf(told.matter())) {
                case LEFT -> Missed.LEFT;
                case LOCKED -> Missed.LOCKED;
                case BOUNCING -> Missed.BOUNCING;
                case NOT_NAMED -> Missed.NOT_NAMED;
                case NOT_WISHED -> Missed.NOT_YET;
            };
            case REFUSED, CAME_BACK -> Missed.NOT_ARRIVED;
            default -> Missed.NOT_SENT;
        };
    }
}
