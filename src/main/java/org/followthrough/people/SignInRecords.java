package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.followthrough.shared.history.Events;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What sign-in reads and writes, each step a transaction of its own: no connection is held while a password is checked.
 */
@Component
@Transactional
class SignInRecords {

    private final SignInMapper mapper;
    private final SignInSettings settings;
    private final Events events;
    private final Clock clock;

    SignInRecords(SignInMapper mapper, SignInSettings settings, Events events, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SignInMapper.Credentials credentials(String email) {
        return mapper.credentials(email);
    }

    /** Whether account or address have used up their tries; a try already counted is {@code own}. */
    @Transactional(readOnly = true)
    public boolean usedUp(Try attempt, int own) {
        Instant since = clock.instant().minus(settings.pause());
        return mapper.failures(attempt.account(), since) >= settings.triesPerAccount() + own
                || mapper.failures(attempt.address(), since) >= settings.triesPerAddress() + own;
    }

    /** Whether too many links were made up at the address of late. */
    @Transactional(readOnly = true)
    public boolean guessesUsedUp(String networkAddress) {
        return mapper.failures(linkKey(networkAddress), clock.instant().minus(settings.pause()))
                >= settings.triesPerAddress();
    }

    /**
     * Somebody at the address made up a link. Counted apart from wrong passwords: mail scanners open old links too, and
     * nobody is to be kept from signing in by that.
     */
    public void guessed(String networkAddress) {
        mapper.insertFailure(linkKey(networkAddress), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Counts the try before its password is looked at, so that many at once do not pass together. */
    public void count(Try attempt) {
        mapper.insertFailure(attempt.account(), attempt.at());
        mapper.insertFailure(attempt.address(), attempt.at());
    }

    /** @param personId null when there is no such account: as much is written, so that it takes as long */
    public void refused(Long personId) {
        events.record(personId, PeopleEvent.SIGN_IN_REFUSED,
                personId == null ? null : PeopleEvent.subject(personId), null);
    }

    /** The try was none: what it counted is taken back, and so are earlier failures of the account. */
    public void welcomed(Try attempt, long personId) {
        mapper.deleteFailures(attempt.account());
        mapper.deleteFailureAt(attempt.address(), attempt.at());
        mapper.deleteFailuresBefore(attempt.at().minus(settings.pause()));
        mapper.signedIn(personId, attempt.at());
        events.record(personId, PeopleEvent.SIGNED_IN, PeopleEvent.subject(personId), null);
    }

    private static String linkKey(String networkAddress) {
        return Token.hash("link " + networkAddress);
    }

    static String accountKey(String email) {
        return Token.hash("account " + email);
    }

    /** One try to sign in, as it is counted. */
    record Try(String account, String address, Instant at) {

        static Try of(String email, String address, Instant at) {
            return new Try(accountKey(email), addressKey(address), at);
        }

        static String addressKey(String address) {
            return Token.hash("address " + address);
        }
    }
}
