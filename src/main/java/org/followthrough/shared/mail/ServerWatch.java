package org.followthrough.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leaves a mail server that is down alone for a while, longer each time, so that no message's tries are wasted on it.
 * All copies of the service share what one of them found out.
 */
@Component
class ServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    private static final int LONGEST_SHIFT = 5;

    private final MailMapper mapper;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ServerWatch(MailMapper mapper, Clock clock, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How the server is down; empty when it is not known to be. */
    Optional<ServerDown> down() {
        return Optional.ofNullable(transaction.execute(status -> mapper.serverDown()));
    }

    /** Whether it may be tried now: it is up, or its rest is over and no other copy of the service tries it. */
    boolean mayTry() {
        Instant now = clock.instant();
        return down().map(down -> !now.isBefore(down.nextTryAt()) && claims(down, now)).orElse(true);
    }

    /** The server answered for a message. */
    void answered() {
        transaction.executeWithoutResult(status -> mapper.deleteServerDown());
    }

    /** It could not be reached, did not let us in or hung up before it answered for a single message. */
    void failed(String words) {
        Instant now = clock.instant();
        int failures = down().map(ServerDown::failures).orElse(0) + 1;
        LOG.warn("The mail server does not work, for the {}. time: {}", failures, words);
        ServerDown next = new ServerDown(now, now.plus(restAfter(failures)), failures, Reply.oneLine(words));
        try {
            transaction.executeWithoutResult(status -> {
                if (mapper.updateServerDown(next) == 0) {
                    mapper.insertServerDown(next);
                }
            });
        } catch (DuplicateKeyException foundByAnother) {
            LOG.debug("Another copy of the service found it out at the same moment");
        }
    }

    private boolean claims(ServerDown down, Instant now) {
        Instant until = now.plus(restAfter(down.failures()));
        return Boolean.TRUE.equals(transaction.execute(status -> mapper.claimServer(down.nextTryAt(), until) == 1));
    }

    /** 1, 2, 4 minutes and so on, at most 15. */
    private static Duration restAfter(int failures) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, LONGEST_SHIFT));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
