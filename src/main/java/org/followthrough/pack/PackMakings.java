package org.followthrough.pack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Packs asked for, by the schedule or by a person. Whoever inserts the row of an occasion has asked for it, so that it
 * is made once, whichever node looks and however often.
 */
@Service
public class PackMakings {

    /** A making not heard of for so long was cut off. */
    static final Duration SILENCE = Duration.ofMinutes(5);
    /** How long a failed one rests before it is tried again. */
    static final Duration REST = Duration.ofMinutes(10);
    /** How often one is begun before only a person may ask again. */
    static final int ATTEMPTS = 3;

    private final PackMakingMapper mapper;
    private final PackMapper packs;
    private final PackSchedules schedules;
    private final PackWorkshop workshop;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PackMakings(PackMakingMapper mapper, PackMapper packs, PackSchedules schedules, PackWorkshop workshop,
                People people, Clock clock, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.packs = packs;
        this.schedules = schedules;
        this.workshop = workshop;
        this.people = people;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The pack of the committee about this day that stands already, so that none needs to be made.
     *
     * @throws NotAllowed unless the person makes packs
     */
    public Optional<Pack> standing(Person by, long committeeId, LocalDate asAt) {
        demand(by);
        return Optional.ofNullable(packs.standing(committeeId, asAt));
    }

    /**
     * Asks for a committee's pack as at the close of a day and as known when it is made; it stays a draft until
     * somebody releases it. It is made in the background.
     *
     * @return what was asked for
     * @throws NotAllowed unless the person makes packs
     */
    public PackMaking ask(Person by, long committeeId, LocalDate asAt) {
        return begin(asked(by, committeeId, asAt, null));
    }

    /**
     * Asks for a pack to be made again, with what is known now. A draft is replaced by the new one; a released pack
     * stays beside it.
     *
     * @throws NotAllowed unless the person makes packs
     * @throws ChangedMeanwhile when it was discarded or replaced
     */
    public PackMaking again(Person by, long packId) {
        demand(by);
        Pack pack = Optional.ofNullable(packs.pack(packId)).orElseThrow(NotAllowed::new);
        if (!pack.isDraft() && !pack.isReleased()) {
            throw new ChangedMeanwhile();
        }
        return begin(asked(by, pack.committeeId(), pack.asAt(), pack));
    }

    /**
     * Makes a committee's pack and waits for it.
     *
     * @throws NotAllowed unless the person makes packs
     * @throws IllegalStateException when none was made
     */
    public Pack make(Person by, long committeeId, LocalDate asAt) {
        PackMaking making = insert(asked(by, committeeId, asAt, packs.standing(committeeId, asAt)));
        workshop.carryOut(making);
        PackMaking over = mapper.making(making.id());
        if (over.packId() == null) {
            throw new IllegalStateException("No pack was made: " + over.state());
        }
        return packs.pack(over.packId());
    }

    /** How far a pack is that was asked for. */
    public Optional<PackMaking> find(Person by, long id) {
        demand(by);
        return Optional.ofNullable(mapper.making(id));
    }

    /**
     * Stops making a pack; nothing of it is left.
     *
     * @return whether it was stopped before it was done
     * @throws NotAllowed unless the person makes packs
     */
    public boolean cancel(Person by, long id) {
        demand(by);
        return Boolean.TRUE.equals(transaction.execute(status -> mapper.cancel(id, clock.instant()) == 1));
    }

    /**
     * Asks for what the schedules make due now, and makes what waits; does nothing else, however often it is called.
     */
    void look() {
        for (Committee committee : people.committees()) {
            PackSchedule schedule = schedules.of(committee.id());
            schedules.due(schedule, mapper.lastDue(committee.id()))
                    .forEach(occasion -> insert(due(committee.id(), occasion)));
        }
        Instant now = clock.instant();
        mapper.toDo(now.minus(SILENCE), now.minus(REST), ATTEMPTS).forEach(workshop::carryOut);
    }

    private PackMaking begin(PackMaking asked) {
        PackMaking making = insert(asked);
        workshop.begin(making);
        return making;
    }

    private PackMaking asked(Person by, long committeeId, LocalDate asAt, Pack before) {
        demand(by);
        people.committee(committeeId).orElseThrow(NotAllowed::new);
        Instant now = clock.instant();
        boolean replaces = before != null && before.isDraft();
        String occasion = asAt + " at " + now + (before == null ? "" : " after " + before.id());
        return new PackMaking(0, committeeId, occasion, London.dayOf(now), asAt,
                replaces ? before.releaseAt() : null, by.id(), now, now, PackMaking.State.WAITING, 0,
                replaces ? before.id() : null, null);
    }

    private PackMaking due(long committeeId, PackOccasion occasion) {
        Instant now = clock.instant();
        return new PackMaking(0, committeeId, occasion.key(), occasion.madeOn(), occasion.asAt(), occasion.releaseAt(),
                null, now, now, PackMaking.State.WAITING, 0, null, null);
    }

    /** The row of this occasion, whoever asked first. */
    private PackMaking insert(PackMaking making) {
        NewRow key = new NewRow();
        try {
            transaction.executeWithoutResult(status -> mapper.insert(key, making));
        } catch (DuplicateKeyException askedAlready) {
            return mapper.of(making.committeeId(), making.occasion());
        }
        return mapper.making(key.id());
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.MAKE_PACKS)) {
            throw new NotAllowed();
        }
    }
}
