package org.followthrough.chasing;

import java.time.LocalDate;
import org.followthrough.indicator.MissingReturn;

/** What is owed: an action that is to be updated, or a figure that is to be returned. */
sealed interface Matter {

    /** What it is known by among what was said before; it never changes. */
    String key();

    /** How a message calls it: R01-07, or Referrals (October 2026). */
    String reference();

    /** The page where it is given. */
    String path();

    /** An action. */
    record Action(long id, String reference) implements Matter {

        @Override
        public String key() {
            return "action/" + id;
        }

        @Override
        public String path() {
            return "/actions/" + reference;
        }
    }

    /**
     * The figure of an indicator for a period.
     *
     * @param period its first day
     */
    record Figure(long indicatorId, LocalDate period, String reference, String path) implements Matter {

        static Figure of(MissingReturn missing) {
            return new Figure(missing.indicator().id(), missing.period().start(), DigestText.say("figure",
                    missing.indicator().name(), missing.period().label()), missing.path());
        }

        @Override
        public String key() {
            return "return/" + indicatorId + "/" + period;
        }
    }
}
