package org.followthrough.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Positions;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monitoring packs of the board's committees: made, kept, and read again as they were. */
@Service
@Transactional
public class Packs {

    private final PackMapper mapper;
    private final PackWriter writer;
    private final PackPdf pdf;
    private final People people;
    private final Positions positions;
    private final BoardSettings settings;
    private final Clock clock;

    Packs(PackMapper mapper, PackWriter writer, PackPdf pdf, People people, Positions positions,
          BoardSettings settings, Clock clock) {
        this.mapper = mapper;
        this.writer = writer;
        this.pdf = pdf;
        this.people = people;
        this.positions = positions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes a committee's pack as at the close of a day and as known now.
     *
     * @throws NotAllowed unless the person makes packs
     */
    public Pack make(Person by, long committeeId, LocalDate asAt) {
        if (!Access.may(by, Permission.MAKE_PACKS)) {
            throw new NotAllowed();
        }
        return make(by.id(), people.committee(committeeId).orElseThrow(NotAllowed::new), asAt);
    }

    /**
     * Makes the pack a committee gets by the schedule, once: a pack the schedule made for the month before is found
     * again.
     */
    Pack makeScheduled(Committee committee, LocalDate asAt) {
        return mapper.scheduled(committee.id(), YearMonth.from(asAt).toString())
                .orElseGet(() -> make(null, committee, asAt));
    }

    private Pack make(Long by, Committee committee, LocalDate asAt) {
        Instant now = clock.instant();
        String period = YearMonth.from(asAt).toString();
        int version = mapper.versions(committee.id(), period) + 1;
        long known = positions.knownSeq();
        PackContent content = writer.write(new PackOrder(committee, "Pack %s, version %d".formatted(period, version),
                asAt, null, now, PackSection.usual()));
        PackRecord record = PackRecord.of(content);
        NewRow key = new NewRow();
        mapper.insert(key, committee.id(), period, version, asAt, now, by, known, content.summary().finding(),
                record.checksum(), record.json());
        return mapper.pack(key.id());
    }

    /** A page of the packs made, newest first. */
    @Transactional(readOnly = true)
    public List<Pack> newest(Person reader, int offset, int count) {
        demandReading(reader);
        return mapper.newest(offset, count);
    }

    /** How many packs were made. */
    @Transactional(readOnly = true)
    public int count(Person reader) {
        demandReading(reader);
        return mapper.count();
    }

    /** The pack with this id. */
    @Transactional(readOnly = true)
    public Optional<Pack> find(Person reader, long id) {
        demandReading(reader);
        return Optional.ofNullable(mapper.pack(id));
    }

    /** The pack as PDF, made from what was stored. */
    @Transactional(readOnly = true)
    public byte[] pdf(Pack pack) {
        return pdf.of(new PackRecord(mapper.content(pack.id())));
    }

    /** The last day of the month before the present one: what a pack is about unless another day is chosen. */
    @Transactional(readOnly = true)
    public LocalDate usualDay() {
        return YearMonth.from(London.dayOf(clock.instant())).minusMonths(1).atEndOfMonth();
    }

    private static void demandReading(Person reader) {
        if (!Access.may(reader, Permission.SEE_PACKS)) {
            throw new NotAllowed();
        }
    }
}
