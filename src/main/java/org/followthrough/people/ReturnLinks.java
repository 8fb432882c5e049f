package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links in mail by which a lead updates their actions without signing in, for agencies that choose it: each works once
 * and for some days, and opens a session limited to the actions of its message. Looking at a link changes nothing,
 * because mail scanners open them. Whoever guesses learns nothing: a link made up, used, too old or stopped is answered
 * alike.
 */
@Service
@Transactional
public class ReturnLinks {

    private final ReturnLinkMapper mapper;
    private final LinkKey key;
    private final LinkSettings settings;
    private final SignInRecords records;
    private final People people;
    private final Register register;
    private final Events events;
    private final Clock clock;

    ReturnLinks(ReturnLinkMapper mapper, LinkKey key, LinkSettings settings, SignInRecords records, People people,
                Register register, Events events, Clock clock) {
        this.mapper = mapper;
        this.key = key;
        this.settings = settings;
        this.records = records;
        this.people = people;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link as its reader has it.
     *
     * @param person who it is for, with nothing more than the link lets them reach
     * @param until it works before this instant
     */
    public record Offer(Person person, Instant until) {
    }

    /**
     * A link about to be sent.
     *
     * @param path of the page it opens
     * @param until it works before this instant
     */
    public record Sent(String path, Instant until) {
    }

    /** Who gets such links: people who can sign in, of an agency that chooses them, who did not say never. */
    @Transactional(readOnly = true)
    public Predicate<Person> offered() {
        Set<Long> unwantedBy = mapper.unwantedBy();
        return person -> person.state() == PersonState.ACTIVE && !unwantedBy.contains(person.id())
                && person.agencyId() != null
                && people.agency(person.agencyId()).filter(Agency::returnLinks).isPresent();
    }

    /**
     * The link of a message that is being sent; the same one each time the message is tried. Empty when its reader may
     * have none any more.
     */
    public Optional<Sent> send(long messageId, long personId) {
        Optional<Seal> seal = people.find(personId).filter(offered()).flatMap(person -> key.seal());
        return seal.flatMap(known -> Optional.of(made(messageId, personId)).filter(link -> link.isOpen(now()))
                .map(link -> new Sent("/return/" + ReturnToken.of(link, known), link.expiresAt())));
    }

    private ReturnLink made(long messageId, long personId) {
        ReturnLink before = mapper.find(messageId);
        if (before != null) {
            return before;
        }
        ReturnLink link = new ReturnLink(messageId, personId, now(),
                London.closeOf(London.dayOf(now()).plusDays(settings.days())), null, null);
        mapper.insert(link);
        events.record(personId, PeopleEvent.RETURN_LINK_MADE, "message/" + messageId, null);
        return link;
    }

    /**
     * The link with this token, while it can be used.
     *
     * @param networkAddress where it is looked at; from one that guesses, nothing is found for a while
     */
    public Optional<Offer> find(String token, String networkAddress) {
        return read(token, networkAddress).flatMap(link -> Optional.of(link).filter(known -> known.isOpen(now()))
                .flatMap(this::holder).map(person -> new Offer(person, link.expiresAt())));
    }

    /** Uses the link; answers who came by it, with nothing more than it lets them reach. Empty when it cannot be used. */
    public Optional<Person> use(String token, String networkAddress) {
        Optional<ReturnLink> link = read(token, networkAddress);
        Optional<Person> holder = link.flatMap(this::holder)
                .filter(person -> mapper.use(person.pass().messageId(), now()) > 0);
        link.ifPresent(known -> events.record(known.personId(), holder.isPresent() ? PeopleEvent.RETURN_LINK_USED
                : PeopleEvent.RETURN_LINK_REFUSED, PeopleEvent.subject(known.personId()),
                "message/" + known.messageId()));
        return holder;
    }

    /** The person of a session that a link opened, with what it lets them reach; empty when it no longer counts. */
    @Transactional(readOnly = true)
    public Optional<Person> inSession(Person person, long messageId) {
        return Optional.ofNullable(mapper.find(messageId))
                .filter(link -> link.isInUse() && link.personId() == person.id()).flatMap(this::holder);
    }

    /** The link of a message; empty when it had none, or was not sent. */
    @Transactional(readOnly = true)
    public Optional<ReturnLink> of(long messageId) {
        return Optional.ofNullable(mapper.find(messageId));
    }

    private Optional<ReturnLink> read(String token, String networkAddress) {
        if (records.guessesUsedUp(networkAddress)) {
            return Optional.empty();
        }
        Optional<ReturnLink> link = key.seal().flatMap(seal -> ReturnToken.read(token)
                .flatMap(read -> of(read.messageId()).filter(known -> read.isOf(known, seal))));
        if (link.isEmpty()) {
            records.guessed(networkAddress);
        }
        return link;
    }

    /** Nobody when the message came back: then others may have read it. */
    private Optional<Person> holder(ReturnLink link) {
        boolean cameBack = register.find(link.messageId())
                .filter(message -> message.outcome() == Outcome.CAME_BACK).isPresent();
        return people.find(link.personId()).filter(offered()).filter(person -> !cameBack).map(person -> person.with(new Pass(link.messageId(),
                register.aboutOf(link.messageId()).stream().map(About::reference).collect(Collectors.toSet()))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
