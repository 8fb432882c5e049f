package org.followthrough.shared.web;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the cause of a failure: what kind and where in the code, but not the message, which may quote what somebody
 * typed; a developer sees it by setting this logger to debug. The reference is shown to the person, so that the entry
 * can be found.
 */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {
    }

    /** Returns the reference, such as 4K7Q2M. */
    static String write(Throwable failure) {
        String reference = Long.toString(RANDOM.nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("A page failed, reference {}", reference, LOG.isDebugEnabled() ? failure : new Quiet(failure));
        return reference;
    }

    /** The failure without its message. */
    private static final class Quiet extends RuntimeException {

        private final String kind;

        Quiet(Throwable failure) {
            super(null, failure.getCause() == null || failure.getCause() == failure ? null
                    : new Quiet(failure.getCause()), false, true);
            kind = failure.getClass().getName();
            setStackTrace(failure.getStackTrace());
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
