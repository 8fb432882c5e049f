package org.followthrough.people;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who makes this request, as the table knows them now: a change of roles, a lock or a leaver acts at the next request.
 * Looked up once a request.
 */
@Service
public class SignedIn {

    private static final String FOUND = SignedIn.class.getName();

    private final SignInMapper mapper;
    private final PeopleMapper people;
    private final SignInSettings settings;
    private final ReturnLinks links;
    private final LinkSettings linkSettings;
    private final Clock clock;
    private final TransactionTemplate reading;

    SignedIn(SignInMapper mapper, PeopleMapper people, SignInSettings settings, ReturnLinks links,
             LinkSettings linkSettings, Clock clock, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.people = people;
        this.settings = settings;
        this.links = links;
        this.linkSettings = linkSettings;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * What a session holds of a person: nothing that could go stale.
     *
     * @param messageId the message by whose one-time link they came; null for who signed in
     */
    record Session(long personId, Instant since, Long messageId) implements Serializable {

        /** For logs: no name. */
        @Override
        public String toString() {
            return "person " + personId;
        }
    }

    /** What a session holds from this moment on, for Spring Security. */
    public static Authentication as(Person person, Instant since) {
        return UsernamePasswordAuthenticationToken.authenticated(new Session(person.id(), since,
                person.cameByLink() ? person.pass().messageId() : null), null, List.of());
    }

    /** The person; empty when nobody is signed in, or no longer may be. */
    public Optional<Person> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Session session)) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return load(session);
        }
        Found found = (Found) request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        if (found == null || !found.session().equals(session)) {
            found = new Found(session, load(session).orElse(null));
            request.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST);
        }
        return Optional.ofNullable(found.person());
    }

    /**
     * The person.
     *
     * @throws NotAllowed when nobody is signed in
     */
    public Person required() {
        return person().orElseThrow(NotAllowed::new);
    }

    /** Whether somebody is signed in whose roles carry any of these permissions; for navigation and parts of pages. */
    public boolean may(Permission... anyOf) {
        return person().filter(person -> List.of(anyOf).stream().anyMatch(permission -> Access.may(person, permission)))
                .isPresent();
    }

    /** Whether somebody is signed in who holds this role. */
    public boolean is(Role role) {
        return person().filter(person -> person.is(role)).isPresent();
    }

    private Optional<Person> load(Session session) {
        Duration longest = session.messageId() == null ? settings.longestSession() : linkSettings.session();
        if (session.since().plus(longest).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return reading.execute(status -> Optional.ofNullable(mapper.inSession(session.personId(), session.since()))
                .map(row -> row.with(people.roles(row.id())))
                .flatMap(person -> session.messageId() == null ? Optional.of(person)
                        : links.inSession(person, session.messageId())));
    }

    /** @param person null when the session no longer counts */
    private record Found(Session session, Person person) {
    }
}
