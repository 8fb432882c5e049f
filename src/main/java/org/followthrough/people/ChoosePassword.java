package org.followthrough.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.followthrough.shared.history.Events;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords. A new one ends every session that the old one began. */
@Service
public class ChoosePassword {

    /** Thrown when the password is against the rule. Pages ask {@link Passwords} first, for the sentence. */
    public static class Unacceptable extends RuntimeException {

        Unacceptable(Passwords.Fault fault) {
            super(fault.name(), null, false, false);
        }
    }

    private final SignInMapper mapper;
    private final PasswordEncoder encoder;
    private final Events events;
    private final Clock clock;

    ChoosePassword(SignInMapper mapper, PasswordEncoder encoder, Events events, Clock clock) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes one's own password.
     *
     * @return false when the current password is wrong; nothing is changed
     * @throws Unacceptable when the new one is against the rule
     * @throws NotAllowed for who came by a one-time link
     */
    @Transactional
    public boolean change(Person person, String current, String chosen) {
        if (!Access.mayChangeOwn(person)) {
            throw new NotAllowed();
        }
        SignInMapper.Credentials known = mapper.credentials(person.email());
        if (known.passwordHash() == null || !encoder.matches(current, known.passwordHash())) {
            return false;
        }
        set(person, chosen);
        return true;
    }

    /** Sets the password a person has chosen by a link; earlier failures no longer count. */
    @Transactional
    public void set(Person person, String chosen) {
        Passwords.Fault fault = Passwords.faultIn(chosen, person.email(), person.name());
        if (fault != null) {
            throw new Unacceptable(fault);
        }
        mapper.setPassword(person.id(), encoder.encode(chosen), clock.instant().truncatedTo(ChronoUnit.MICROS));
        mapper.deleteFailures(SignInRecords.accountKey(person.email()));
        events.record(person.id(), PeopleEvent.PASSWORD_CHOSEN, PeopleEvent.subject(person.id()), null);
    }

    /** Gives the invented people of a demonstration one password. */
    @Transactional
    public void setForDemonstration(Collection<Long> personIds, String password) {
        String hash = encoder.encode(password);
        personIds.forEach(id -> mapper.setPassword(id, hash, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
