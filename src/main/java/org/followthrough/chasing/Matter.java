package org.followthrough.chasing;

import java.time.LocalDate;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.review.life.RequestedReport;

/** What is owed: an action that is to be updated, a figure to be returned, or a report to be sent. */
sealed interface Matter {

    /** What kind of thing is owed, and in which part of a message it stands. */
    enum Kind {
        ACTION(Part.OWN, Part.OTHERS),
        FIGURE(Part.FIGURES, Part.FIGURES_OF_OTHERS),
        REPORT(Part.REPORTS, Part.REPORTS_OF_OTHERS);

        private final Part own;
        private final Part ofOthers;

        Kind(Part own, Part ofOthers) {
            this.own = own;
            this.ofOthers = ofOthers;
        }

        /** Where it stands for who owes it. */
        Part own() {
            return own;
        }

        /** Where it stands for who is told because nobody answered. */
        Part ofOthers() {
            return ofOthers;
        }
    }

    /** What kind of thing it is. */
    Kind kind();

    /** What it is known by among what was said before; it never changes. */
    String key();

    /** How a message calls it: R01-07, or Referrals (October 2026). */
    String reference();

    /** The page where it is given. */
    String path();

    /** An action. */
    record Action(long id, String reference) implements Matter {

        @Override
        public Kind kind() {
            return Kind.ACTION;
        }

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
        public Kind kind() {
            return Kind.FIGURE;
        }

        @Override
        public String key() {
            return "return/" + indicatorId + "/" + period;
        }
    }

    /**
     * A report an agency was asked to write for a review.
     *
     * @param number in the list of the review's agency reports
     */
    record Report(long reviewId, int number, String reference, String path) implements Matter {

        static Report of(RequestedReport report) {
            return new Report(report.review().id(), report.number(), report.name(), report.path());
        }

        @Override
        public Kind kind() {
            return Kind.REPORT;
        }

        @Override
        public String key() {
            return "report/" + reviewId + "/" + number;
        }
    }
}
