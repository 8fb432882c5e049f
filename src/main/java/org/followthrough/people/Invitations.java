package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which a person chooses a password: once, within a week. Looking at a link changes nothing, because mail
 * scanners open them; only the hash of one is kept.
 */
@Service
@Transactional(readOnly = true)
public class Invitations {

    private final SignInMapper mapper;
    private final People people;
    private final ChoosePassword passwords;
    private final SignInSettings settings;
    private final Events events;
    private final Outbox outbox;
    private final InvitationLetter text;
    private final Clock clock;

    Invitations(SignInMapper mapper, People people, ChoosePassword passwords, SignInSettings settings, Events events,
                Outbox outbox, BoardSettings board, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.passwords = passwords;
        this.settings = settings;
        this.events = events;
        this.outbox = outbox;
        this.text = new InvitationLetter(board);
        this.clock = clock;
    }

    /**
     * Sends the person a link by mail, or makes one to be handed over where there is no mail server. Earlier links stop
     * working.
     *
     * @return the link's token, which is not kept; empty when the link goes by mail
     * @throws NotAllowed unless the policy lets them manage the person, and the person can still come in
     */
    @Transactional
    public Optional<String> invite(Person by, long personId) {
        if (!outbox.sends()) {
            return Optional.of(newLink(by, personId));
        }
        Person person = ended(by, personId);
        outbox.write(text.letter(person, now(), settings.linkLife().toDays()));
        return Optional.empty();
    }

    /**
     * Makes a link for the person; earlier ones stop working.
     *
     * @return its token, which is not kept
     * @throws NotAllowed unless the policy lets them manage the person, and the person can still come in
     */
    @Transactional
    public String newLink(Person by, long personId) {
        ended(by, personId);
        return token(personId);
    }

    /** The link in a letter that is being sent; empty when the person may no longer come in. */
    @Transactional
    Optional<String> linkFor(long personId) {
        return people.find(personId).filter(Invitations::canCome).map(person -> token(personId));
    }

    private String token(long personId) {
        String token = Token.random();
        mapper.insertLink(Token.hash(token), personId, now().plus(settings.linkLife()));
        return token;
    }

    /** The person, whose links so far have ended. */
    private Person ended(Person by, long personId) {
        Person person = people.find(personId).orElseThrow(NotAllowed::new);
        if (!Access.mayManage(by, person) || by.id() == personId || !canCome(person)) {
            throw new NotAllowed();
        }
        mapper.deleteOpenLinks(personId);
        events.record(by.id(), PeopleEvent.LINK_MADE, PeopleEvent.subject(personId), null);
        return person;
    }

    /** Who a link is for; empty when it is unknown, used or too old, or the person may no longer come in. */
    public Optional<Person> holder(String token) {
        return Optional.ofNullable(mapper.link(Token.hash(token))).filter(link -> link.isOpen(now()))
                .map(SignInMapper.Link::personId).flatMap(people::find).filter(Invitations::canCome);
    }

    /**
     * Uses the link to choose a password; an invited person is active from now on.
     *
     * @return the person; empty when the link can no longer be used
     * @throws ChoosePassword.Unacceptable when the password is against the rule; the link can be used again
     */
    @Transactional
    public Optional<Person> accept(String token, String password) {
        Optional<Person> holder = holder(token);
        if (holder.isEmpty() || mapper.useLink(Token.hash(token), now()) == 0) {
            return Optional.empty();
        }
        Person person = holder.get().in(PersonState.ACTIVE);
        people.change(person);
        passwords.set(person, password);
        mapper.deleteOpenLinks(person.id());
        return Optional.of(person);
    }

    private static boolean canCome(Person person) {
        return person.state() == PersonState.INVITED || person.state() == PersonState.ACTIVE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
