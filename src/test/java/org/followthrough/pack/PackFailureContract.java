package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** A pack that cannot be made is never sent, leaves nothing, and is told of once; on both databases. */
abstract class PackFailureContract {

    private static final LocalDate MONTH_END = LocalDate.of(2026, 10, 31);

    private PackMakingMapper mapper;
    private PackWorkshop broken;
    private PackPress press;
    private Anytown anytown;
    private Person chair;
    private long committee;

    @BeforeEach
    void board(Anytown anytown, People people, PackMakingMapper mapper, PackMapper packs, PackWriter writer,
               PackScope scope, PackSchedules schedules, PackMail mail, Positions positions, Events events,
               TestClock clock, PlatformTransactionManager transactions) {
        this.anytown = anytown;
        this.mapper = mapper;
        press = mock(PackPress.class);
        broken = new PackWorkshop(mapper, packs, writer, press, scope, schedules, mail, people, positions, events,
                clock, transactions);
        chair = anytown.person("committee.chair", null, Role.SUBCOMMITTEE_CHAIR);
        committee = people.addCommittee("committee-" + chair.id(), "Committee " + chair.id(), chair.id(), null,
                Set.of());
        Review review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, committee,
                null, false, false, LocalDate.of(2026, 3, 2), null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
    }

    private long due(Instant now) {
        NewRow key = new NewRow();
        mapper.insert(key, new PackMaking(0, committee, "2026-11", LocalDate.of(2026, 11, 2), MONTH_END, now, null, now,
                now, PackMaking.State.WAITING, 0, null, null));
        return key.id();
    }

    @Test
    void itIsTriedAgainAndTheBusinessUnitIsToldOnce(TestClock clock, Packs packs, Register register) {
        when(press.print(any())).thenThrow(new IllegalStateException("torn"));
        long making = due(clock.instant());
        broken.carryOut(mapper.making(making));
        broken.carryOut(mapper.making(making));

        assertThat(mapper.making(making)).matches(each -> each.state() == PackMaking.State.FAILED)
                .matches(each -> each.attempts() == 2);
        assertThat(packs.count(anytown.businessUnit, committee)).isZero();
        assertThat(told(register, chair)).isEmpty();
        assertThat(told(register, anytown.businessUnit)).filteredOn(message -> message.subject()
                .startsWith("The pack for October 2026 could not be made: Committee " + chair.id())).hasSize(1);
    }

    @Test
    void oneThatIsStoppedWhileItIsPrintedLeavesNothing(TestClock clock, Packs packs) {
        long making = due(clock.instant());
        when(press.print(any())).thenAnswer(call -> {
            mapper.cancel(making, clock.instant());
            return new byte[0];
        });
        broken.carryOut(mapper.making(making));

        assertThat(mapper.making(making).state()).isEqualTo(PackMaking.State.CANCELLED);
        assertThat(packs.count(anytown.businessUnit, committee)).isZero();
    }

    private static List<Message> told(Register register, Person person) {
        return register.search(new RegisterSearch(person.email(), Set.of()), 0, 25);
    }
}
