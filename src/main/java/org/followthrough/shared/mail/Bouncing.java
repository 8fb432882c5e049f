package org.followthrough.shared.mail;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses that mail comes back from. It is the address that bounces, not the person: with another one they can be
 * written to again.
 */
@Service
@Transactional(readOnly = true)
public class Bouncing {

    private static final Logger LOG = LoggerFactory.getLogger(Bouncing.class);

    private final BounceMapper mapper;
    private final Clock clock;

    Bouncing(BounceMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** All of them, in lower case. */
    public Set<String> addresses() {
        return mapper.addresses();
    }

    /** What is known of one, in any case of letters; empty when mail to it arrives so far as anybody knows. */
    public Optional<BouncingAddress> of(String address) {
        return Optional.ofNullable(mapper.bouncing(lower(address)));
    }

    /** Counts the address as good again, because somebody knows that it is. */
    @Transactional
    public void clear(String address) {
        mapper.clear(lower(address));
    }

    /**
     * Records that a message came back; where mail to its address will never arrive, the address counts as bouncing.
     *
     * @return whether the message is one of ours
     */
    @Transactional
    boolean record(Bounce bounce) {
        Message message = mapper.sent(bounce.messageId());
        if (message == null) {
            LOG.info("A mail that came back is none of ours");
            return false;
        }
        String address = lower(message.address());
        mapper.cameBack(message.id(), bounce.words());
        if (bounce.permanent() && mapper.bouncing(address) == null) {
            mapper.insert(new BouncingAddress(address, clock.instant(), message.id(), bounce.words()));
        }
        return true;
    }

    private static String lower(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
