package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.followthrough.people.BoardRules;

/** The questions asked of the work list most; each is a link with its count. */
public enum QuickLink {
    OVERDUE {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.isOverdue(asAt);
        }
    },
    DUE_SOON {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.isDueSoon(asAt);
        }
    },
    WAITING {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.isWaiting();
        }
    },
    NO_UPDATE {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.isWithoutUpdate(asAt, rules);
        }
    },
    NEEDS_A_DATE {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.needsADate();
        }
    },
    NEEDS_A_LEAD {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.needsALead();
        }
    },
    DATE_ASKED_FOR {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.progress().isOpen() && position.dateAskedFor() != null;
        }
    },
    /** Still owed, and no longer by the date first agreed. */
    MOVED {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.progress().isOpen() && position.timesMoved() > 0;
        }
    },
    /** The same more than once. */
    MOVED_AGAIN {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.progress().isOpen() && position.timesMoved() > 1;
        }
    },
    /** Still owed, and overdue by the date first agreed. */
    LATE_BY_FIRST {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return Headline.isOverdue(position.progress(), position.firstDue(), asAt);
        }
    },
    SENT_BACK {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.headline(asAt) == Headline.SENT_BACK;
        }
    },
    SIGNED_OFF {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.progress() == Progress.SIGNED_OFF;
        }
    },
    /** Signed off long enough ago to ask whether practice changed. */
    IMPACT_DUE {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.isImpactCheckDue(asAt);
        }
    },
    IMPACT_YES {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.impact() == Impact.YES;
        }
    },
    IMPACT_PARTLY {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.impact() == Impact.PARTLY;
        }
    },
    IMPACT_NO {
        @Override
        public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
            return position.impact() == Impact.NO;
        }
    };

    /** Whether the action answers the question as at the close of a London day. */
    public abstract boolean matches(Position position, LocalDate asAt, BoardRules rules);

    /** As it stands in an address: due-soon. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
