package org.followthrough.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.followthrough.pack.PackMaking.State;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.plan.Positions;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.NewRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the packs asked for. A pack is kept together with the word that it was made, in one transaction, and only once
 * it could be printed: whoever is cut off, cancelled or fails leaves nothing half done.
 */
@Component
class PackWorkshop implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PackWorkshop.class);
    private static final int AT_ONCE = 2;

    private final PackMakingMapper mapper;
    private final PackMapper packs;
    private final PackWriter writer;
    private final PackPress press;
    private final PackScope scope;
    private final PackSchedules schedules;
    private final PackMail mail;
    private final People people;
    private final Positions positions;
    private final Events events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

    PackWorkshop(PackMakingMapper mapper, PackMapper packs, PackWriter writer, PackPress press, PackScope scope,
                 PackSchedules schedules, PackMail mail, People people, Positions positions, Events events, Clock clock,
                 PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.packs = packs;
        this.writer = writer;
        this.press = press;
        this.scope = scope;
        this.schedules = schedules;
        this.mail = mail;
        this.people = people;
        this.positions = positions;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was begun when the server stops is found again as cut off. */
    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    /** Makes it as soon as one of few workers is free. */
    void begin(PackMaking making) {
        workers.execute(() -> carryOut(making));
    }

    /** Makes it now, unless it is over or somebody else does. */
    void carryOut(PackMaking waiting) {
        if (!in(() -> mapper.take(waiting, clock.instant()) == 1)) {
            return;
        }
        PackMaking making = mapper.making(waiting.id());
        Committee committee = people.committee(making.committeeId()).orElseThrow();
        try {
            try {
                make(making, committee);
            } catch (DuplicateKeyException numberTakenMeanwhile) {
                make(making, committee);
            }
        } catch (RuntimeException e) {
            LOG.error("The pack of committee {} for {} could not be made", making.committeeId(), making.occasion(), e);
            end(making, State.FAILED);
        }
    }

    private void make(PackMaking making, Committee committee) {
        Pack standing = packs.standing(committee.id(), making.asAt());
        if (making.askedBy() == null && standing != null) {
            adopt(making, standing);
        } else if (positions.count(scope.view(committee.id(), making.asAt()), position -> true) == 0) {
            end(making, State.NOTHING);
        } else {
            write(making, committee);
        }
    }

    /** The pack somebody made by hand for the same day is the one of the occasion. */
    private void adopt(PackMaking making, Pack standing) {
        in(() -> {
            packs.releaseAt(standing.id(), making.releaseAt());
            mapper.made(making.id(), standing.id());
            return go(making, State.DONE);
        });
    }

    private void write(PackMaking making, Committee committee) {
        Instant now = clock.instant();
        String period = YearMonth.from(making.asAt()).toString();
        int version = packs.versions(committee.id(), period) + 1;
        PackOrder order = new PackOrder(committee, PackWords.number(period, version), making.asAt(),
                packs.lastDay(committee.id(), making.asAt()), now, schedules.of(committee.id()).sections());
        long known = positions.knownSeq();
        PackContent content = writer.write(order);
        while (positions.knownSeq() != known) {
            known = positions.knownSeq();
            content = writer.write(order);
        }
        PackRecord record = PackRecord.of(content);
        Pack pack = new Pack(0, committee.id(), period, version, making.asAt(), now, making.askedBy(), known,
                content.summary().finding(), record.checksum(), PackState.DRAFT, making.releaseAt(), null, null, null);
        if (go(making, State.PRINTING)) {
            press.print(record);
            in(() -> keep(making, pack, record));
        }
    }

    private boolean keep(PackMaking making, Pack pack, PackRecord record) {
        if (!go(making, State.DONE)) {
            return false;
        }
        NewRow key = new NewRow();
        packs.insert(key, pack, record.json());
        mapper.made(making.id(), key.id());
        events.record(making.askedBy(), PackEvent.PACK_MADE, PackEvent.subject(key.id()), null);
        if (making.replacesId() != null && packs.retire(making.replacesId(), PackState.REPLACED, null) == 1) {
            events.record(making.askedBy(), PackEvent.PACK_REPLACED, PackEvent.subject(making.replacesId()), null);
        }
        return true;
    }

    private void end(PackMaking making, State state) {
        in(() -> {
            boolean ended = go(making, state);
            if (ended && making.askedBy() == null) {
                mail.tellNotMade(making, state);
            }
            return ended;
        });
    }

    /** Whether it was still under way: not cancelled, and not taken over as cut off. */
    private boolean go(PackMaking making, State state) {
        return in(() -> mapper.go(making, state, clock.instant()) == 1);
    }

    private boolean in(BooleanSupplier change) {
        return Boolean.TRUE.equals(transaction.execute(status -> change.getAsBoolean()));
    }
}
