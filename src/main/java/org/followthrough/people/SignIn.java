package org.followthrough.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Sign-in by e-mail address and password. Who guesses learns nothing: an unknown account, a locked one and a wrong
 * password are answered alike and take as long, and after a few tries account and address have to wait.
 */
@Service
public class SignIn {

    /** What came of a try. */
    public sealed interface Outcome {
    }

    /** The person may come in. */
    public record Welcome(Person person) implements Outcome {
    }

    /** Wrong address, wrong password, or an account that is not active. */
    public record Refused() implements Outcome {
    }

    /** Too many tries; the right password is refused too. */
    public record Wait(long minutes) implements Outcome {
    }

    private final SignInRecords records;
    private final SignInSettings settings;
    private final People people;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(SignInRecords records, SignInSettings settings, People people, PasswordHashes hashes, Clock clock) {
        this.records = records;
        this.settings = settings;
        this.people = people;
        this.hashes = hashes;
        this.clock = clock;
        this.nobodysHash = hashes.ofNobody();
    }

    /**
     * Tries an e-mail address and a password.
     *
     * @param networkAddress where the try comes from
     */
    public Outcome attempt(String email, String password, String networkAddress) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        SignInRecords.Try attempt = SignInRecords.Try.of(account, networkAddress,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (records.usedUp(attempt, 0)) {
            return new Wait(settings.pause().toMinutes());
        }
        records.count(attempt);
        if (records.usedUp(attempt, 1)) {
            return new Wait(settings.pause().toMinutes());
        }
        SignInMapper.Credentials known = records.credentials(account);
        if (isRight(password, known)) {
            records.welcomed(attempt, known.id());
            return new Welcome(people.find(known.id()).orElseThrow());
        }
        records.refused(known == null ? null : known.id());
        return new Refused();
    }

    /** Always checks one hash, so that the answer takes as long for an account there is not. */
    private boolean isRight(String password, SignInMapper.Credentials known) {
        boolean hasPassword = known != null && known.passwordHash() != null;
        boolean matches = hashes.matches(password, hasPassword ? known.passwordHash() : nobodysHash);
        return matches && hasPassword && known.state() == PersonState.ACTIVE;
    }
}
