package org.followthrough.chasing.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the oracle knows of the board: written down as things happen, never read from the service. */
final class Known {

    /** Somebody of the board. */
    static final class Someone {
        final String name;
        final String agency;
        boolean reachable = true;
        boolean left;
        Someone deputy;
        LocalDate coveredUntil;
        boolean onlyOverdue;
        boolean mondaysOnly;

        Someone(String name, String agency) {
            this.name = name;
            this.agency = agency;
        }
    }

    /** An action, or a report that an agency owes a review: nobody leads that, and no update is asked for. */
    static final class Thing {
        final String reference;
        final String agency;
        Someone lead;
        LocalDate due;
        LocalDate updated;
        LocalDate silentSince;
        boolean open = true;
        LocalDate sentBack;
        String sentBackBecause;
        /** The last of each kind of news: because and day. */
        final Map<News, LocalDate> news = new EnumMap<>(News.class);

        Thing(String reference, Someone lead, LocalDate due, LocalDate begins) {
            this.reference = reference;
            this.agency = lead.agency;
            this.lead = lead;
            this.due = due;
            this.silentSince = begins;
        }

        /** A report. */
        Thing(String reference, String agency, LocalDate due) {
            this.reference = reference;
            this.agency = agency;
            this.due = due;
        }

        boolean isReport() {
            return lead == null;
        }

        /** The agency spoke. */
        void said(LocalDate day) {
            updated = day;
            silentSince = day;
            sentBack = null;
        }

        /** Somebody else changed it: where nobody ever spoke, silence begins anew. */
        void changed(LocalDate day) {
            if (updated == null) {
                silentSince = day;
            }
        }

        /** Of several decisions about the date the last one counts. */
        void decided(News kind, LocalDate day) {
            news.keySet().removeIf(News::isAboutTheDate);
            news.put(kind, day);
            changed(day);
        }
    }

    enum News {
        DATE_AGREED("A due date was agreed"),
        OTHER_DATE("Another due date was agreed than the one asked for"),
        DATE_REFUSED("The later date asked for was not agreed"),
        SIGNED_OFF("Signed off"),
        NOW_LEAD("Named as its lead");

        final String because;

        News(String because) {
            this.because = because;
        }

        boolean isAboutTheDate() {
            return this == DATE_AGREED || this == OTHER_DATE || this == DATE_REFUSED;
        }
    }

    final List<Thing> things = new ArrayList<>();
    final List<Someone> coordinators = new ArrayList<>();
    final List<LocalDate> meetings = new ArrayList<>();
    Someone subcommitteeChair;
    Someone deputyChair;
    Someone independentChair;
    Someone businessUnit;
}
