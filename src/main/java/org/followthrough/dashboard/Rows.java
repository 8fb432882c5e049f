package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.Headline;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.StatusBand;
import org.followthrough.plan.Timeliness;
import org.followthrough.plan.View;
import org.followthrough.plan.web.HeadlineTags;
import org.followthrough.shared.web.part.Address;

/**
 * The rows behind a number: a question to the work list, and the day it is asked of. Each method narrows it.
 *
 * @param names what reviews and agencies are called in its address
 * @param counted a choice of the {@link CountedFilter}; null for all reviews the reader may see, or those searched for
 * @param theme short name of what the recommendations are about; null for anything
 * @param knownSeq the last change known to it; null for what is known now
 */
record Rows(Names names, ActionSearch search, String counted, String theme, LocalDate asAt, Long knownSeq) {

    /** All actions the reader may see, on the view's day. */
    static Rows of(Names names, View view) {
        return new Rows(names, ActionSearch.ALL, null, null, view.asAt(), view.knownSeq());
    }

    /** Those of the reviews a dashboard counts, by a choice of the {@link CountedFilter}. */
    Rows counted(String choice) {
        return new Rows(names, search, choice, theme, asAt, knownSeq);
    }

    /** Those under recommendations about the theme of this short name; null for any. */
    Rows about(String ref) {
        return new Rows(names, search, counted, ref, asAt, knownSeq);
    }

    /** The same question asked of another day. */
    Rows on(LocalDate day) {
        return new Rows(names, search, counted, theme, day, knownSeq);
    }

    Rows quick(QuickLink link) {
        return with(search.quick(link));
    }

    Rows review(long id) {
        return with(search.reviews(Set.of(id))).counted(null);
    }

    /** @param id null for actions whose agency is not known, which no list can be asked for: the answer is null */
    Rows agency(Long id) {
        return id == null ? null : with(search.agencies(Set.of(id)));
    }

    Rows headlines(Set<Headline> headlines) {
        return with(search.headlines(headlines));
    }

    Rows timeliness(Set<Timeliness> timeliness) {
        return with(search.timeliness(timeliness));
    }

    /** Overdue by so many days, from and to. */
    Rows overdue(int from, int to) {
        LocalDate earliest = to == Integer.MAX_VALUE ? null : asAt.minusDays(to);
        return with(search.timeliness(Set.of(Timeliness.OVERDUE)).due(earliest, asAt.minusDays(from)));
    }

    /** The actions in a band of the trend. */
    Rows band(StatusBand band) {
        return switch (band) {
            case OVERDUE -> quick(QuickLink.OVERDUE);
            case AT_RISK -> headlines(EnumSet.of(Headline.SENT_BACK, Headline.OFF_TRACK, Headline.AT_RISK))
                    .timeliness(EnumSet.complementOf(EnumSet.of(Timeliness.OVERDUE)));
            case ON_TRACK -> headlines(Set.of(Headline.ON_TRACK));
            case NOT_STARTED -> headlines(EnumSet.of(Headline.NEEDS_A_DATE, Headline.NOT_STARTED));
            case WAITING -> quick(QuickLink.WAITING);
            case SIGNED_OFF -> quick(QuickLink.SIGNED_OFF);
        };
    }

    /** All actions that count: closed and not done ones do not. */
    Rows counting() {
        return headlines(EnumSet.complementOf(EnumSet.of(Headline.CLOSED)));
    }

    /** The path and query of the list. */
    String address() {
        return asked().with("asAt", asAt).with("known", knownSeq).toString();
    }

    /** The path and query of the list of those that have changed since the papers of the meeting were frozen. */
    String changedSince(long meeting) {
        return asked().with("changedSince", meeting).toString();
    }

    private Address asked() {
        Address address = Address.of("/actions");
        if (search.quick() != null) {
            address = address.and("quick", search.quick().inAddress());
        }
        for (String review : search.reviewIds().stream().map(names::reviewRef).sorted().toList()) {
            address = address.and("plan", review);
        }
        for (String agency : search.agencyIds().stream().map(names::agencyRef).sorted().toList()) {
            address = address.and("agency", agency);
        }
        for (Headline headline : search.headlines().stream().sorted().toList()) {
            address = address.and("status", HeadlineTags.kind(headline));
        }
        for (Timeliness timeliness : search.timeliness().stream().sorted().toList()) {
            address = address.and("timeliness", timeliness.inAddress());
        }
        return address.with(CountedFilter.NAME, counted).with("theme", theme).with("dueFrom", search.dueFrom()).with("dueTo", search.dueTo());
    }

    private Rows with(ActionSearch narrower) {
        return new Rows(names, narrower, counted, theme, asAt, knownSeq);
    }
}
