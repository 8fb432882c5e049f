package org.followthrough.pack;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a draft: its findings are worded, it is released and sent, or it is discarded. */
@Service
public class PackReleases {

    /** The longest reason for discarding a draft, in characters. */
    public static final int REASON_LIMIT = 1000;
    /** The longest heading of a summary, in characters. */
    public static final int HEADING_LIMIT = 500;

    private final PackMapper mapper;
    private final PackMail mail;
    private final Events events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PackReleases(PackMapper mapper, PackMail mail, Events events, Clock clock,
                 PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Releases a draft and tells its readers.
     *
     * @return how many were told
     * @throws NotAllowed unless the person makes packs
     * @throws ChangedMeanwhile when it is no draft any more
     */
    @Transactional
    public int release(Person by, long packId) {
        Pack draft = demand(by, packId);
        return release(draft, by.id()).orElseThrow(ChangedMeanwhile::new);
    }

    /**
     * Throws a draft away; it is kept with the reason, and never sent.
     *
     * @throws NotAllowed unless the person makes packs
     * @throws ChangedMeanwhile when it is no draft any more
     */
    @Transactional
    public void discard(Person by, long packId, String reason) {
        demand(by, packId);
        if (mapper.retire(packId, PackState.DISCARDED, reason) == 0) {
            throw new ChangedMeanwhile();
        }
        events.record(by.id(), PackEvent.PACK_DISCARDED, PackEvent.subject(packId), reason);
    }

    /** What a pack says in words, as it was worked out and as it was worded. */
    @Transactional(readOnly = true)
    public List<PackFinding> findings(Pack pack) {
        return new PackRecord(mapper.content(pack.id())).content().findings();
    }

    /**
     * Words findings of a draft anew; what was worked out stays beside it, and what was said before in its history.
     *
     * @param checksum of the draft as the person saw it
     * @throws NotAllowed unless the person makes packs
     * @throws ChangedMeanwhile when it is no draft any more, or somebody else worded it
     */
    @Transactional
    public void reword(Person by, long packId, String checksum, List<PackFinding> findings) {
        Pack draft = demand(by, packId);
        PackContent before = new PackRecord(mapper.content(packId)).content();
        PackContent worded = before.withFindings(findings);
        PackRecord record = PackRecord.of(worded);
        if (!draft.checksum().equals(checksum)
                || mapper.reword(draft, worded.findings().get(0).text(), record.checksum(), record.json()) == 0) {
            throw new ChangedMeanwhile();
        }
        for (int i = 0; i < before.findings().size(); i++) {
            PackFinding was = before.findings().get(i);
            if (!was.text().equals(worded.findings().get(i).text())) {
                events.record(by.id(), PackEvent.PACK_REWORDED, PackEvent.subject(packId),
                        was.label() + ": " + was.text());
            }
        }
    }

    /** Releases every draft whose time has come, each for itself; whichever node is first does. */
    void look() {
        for (Pack draft : mapper.toRelease(clock.instant())) {
            transaction.executeWithoutResult(status -> release(draft, null));
        }
    }

    /** How many were told; empty where it was no draft any more. */
    private Optional<Integer> release(Pack draft, Long by) {
        if (mapper.release(draft.id(), clock.instant(), by) == 0) {
            return Optional.empty();
        }
        events.record(by, PackEvent.PACK_RELEASED, PackEvent.subject(draft.id()), null);
        return Optional.of(mail.send(mapper.pack(draft.id())));
    }

    private Pack demand(Person by, long packId) {
        if (!Access.may(by, Permission.MAKE_PACKS)) {
            throw new NotAllowed();
        }
        return Optional.ofNullable(mapper.pack(packId)).orElseThrow(NotAllowed::new);
    }
}
