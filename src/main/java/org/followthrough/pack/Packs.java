package org.followthrough.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monitoring packs of the board's committees as their readers find them: drafts only for those who make packs. */
@Service
@Transactional(readOnly = true)
public class Packs {

    /** The most events of one pack that are shown. */
    private static final int MOST_EVENTS = 200;

    private final PackMapper mapper;
    private final PackPress press;
    private final Events events;
    private final Clock clock;

    Packs(PackMapper mapper, PackPress press, Events events, Clock clock) {
        this.mapper = mapper;
        this.press = press;
        this.events = events;
        this.clock = clock;
    }

    /** A form in which a pack is read. */
    public enum Form { PDF, HTML, CSV }

    /**
     * A page of packs, newest first.
     *
     * @param committeeId null for those of all committees
     */
    public List<Pack> newest(Person reader, Long committeeId, int offset, int count) {
        return mapper.newest(search(reader, committeeId), offset, count);
    }

    /** How many packs there are in all pages. */
    public int count(Person reader, Long committeeId) {
        return mapper.count(search(reader, committeeId));
    }

    /** The pack with this id; empty where it is not there for this reader. */
    public Optional<Pack> find(Person reader, long id) {
        demandReading(reader);
        return Optional.ofNullable(mapper.pack(id)).filter(pack -> pack.isReleased() || makes(reader));
    }

    /**
     * The last released pack about one of these London days; empty where there is none, or the reader reads no packs.
     *
     * @param committeeId null for that of any committee
     */
    public Optional<Pack> released(Person reader, Long committeeId, LocalDate from, LocalDate to) {
        return Access.may(reader, Permission.SEE_PACKS)
                ? Optional.ofNullable(mapper.released(committeeId, from, to)) : Optional.empty();
    }

    /** What the pack says, in the words it was given. */
    public PackContent content(Pack pack) {
        return record(pack).content().asWorded();
    }

    /** The pack as PDF, made from what was stored. */
    public byte[] pdf(Pack pack) {
        return press.print(record(pack));
    }

    /** The pack as headings, sentences and tables, made from what was stored. */
    public List<PackBlock> edition(Pack pack) {
        return PackEdition.of(content(pack), pack.checksum());
    }

    /** The pack as a file for spreadsheets, made from what was stored. */
    public byte[] csv(Pack pack) {
        return PackCsv.of(edition(pack));
    }

    /** Records that somebody read the pack; what its makers read before it is released does not count. */
    @Transactional
    public void read(Person reader, Pack pack, Form form) {
        if (pack.isReleased()) {
            events.record(reader.id(), PackEvent.PACK_READ, PackEvent.subject(pack.id()), form.name());
        }
    }

    /** What happened to the pack, newest first. */
    public List<Event> history(Pack pack) {
        return events.of(PackEvent.subject(pack.id()), 0, MOST_EVENTS);
    }

    /** The last day of the month before the present one: what a pack is about unless another day is chosen. */
    public LocalDate usualDay() {
        return YearMonth.from(London.dayOf(clock.instant())).minusMonths(1).atEndOfMonth();
    }

    private PackRecord record(Pack pack) {
        return new PackRecord(mapper.content(pack.id()));
    }

    private static PackSearch search(Person reader, Long committeeId) {
        demandReading(reader);
        return new PackSearch(committeeId, !makes(reader));
    }

    private static boolean makes(Person reader) {
        return Access.may(reader, Permission.MAKE_PACKS);
    }

    private static void demandReading(Person reader) {
        if (!Access.may(reader, Permission.SEE_PACKS)) {
            throw new NotAllowed();
        }
    }
}
