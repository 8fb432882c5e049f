package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.ClosedPlans;
import org.followthrough.plan.Figures;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Answers what the list of plans shows for an address. */
@Component
class PlanList {

    private static final Words WORDS = Words.of(PlanList.class);
    private static final String USUAL = "number";
    private static final Comparator<Counted> BY_NUMBER = Comparator.comparing(counted -> counted.review().number());
    private static final Map<String, Comparator<Counted>> ORDERS = Map.of(
            USUAL, BY_NUMBER,
            "plan", Comparator.comparing(counted -> counted.review().name().toLowerCase(Locale.ROOT)),
            "signedOff", Comparator.comparingDouble(counted -> counted.count().total() == 0 ? 0
                    : (double) counted.count().signedOff() / counted.count().total()),
            "overdue", Comparator.comparingInt(counted -> counted.count().overdue()),
            "due", Comparator.comparing(counted -> counted.count().nextDue(),
                    Comparator.nullsLast(Comparator.naturalOrder())));

    private final Plans plans;
    private final ClosedPlans closed;
    private final Reviews reviews;
    private final Figures figures;
    private final People people;
    private final Clock clock;

    PlanList(Plans plans, ClosedPlans closed, Reviews reviews, Figures figures, People people, Clock clock) {
        this.plans = plans;
        this.closed = closed;
        this.reviews = reviews;
        this.figures = figures;
        this.people = people;
        this.clock = clock;
    }

    /** The list of an address, for this reader: all counts from one pass over the actions. */
    Shown shown(Person reader, PageParameters parameters) {
        AsAt asAt = AsAt.of(parameters, clock);
        Map<Long, PlanCount> counts = figures.byPlan(plans.view(reader, asAt.day()));
        Set<Long> decided = closed.all(asAt.day()).keySet();
        List<Counted> every = reviews.visibleTo(reader).stream()
                .filter(review -> !review.state().planFrom().isAfter(asAt.day()))
                .map(review -> Counted.of(review, counts.getOrDefault(review.id(), PlanCount.NONE), decided)).toList();
        Show show = Show.of(parameters);
        List<Counted> all = every.stream().filter(show::shows).toList();
        String sort = sort(parameters);
        Slice slice = new Slice(parameters.get("page").toInt(1), all.size());
        Map<Long, String> committees = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        List<PlanRow> page = slice.of(all.stream().sorted(order(sort)).toList()).stream()
                .map(counted -> row(counted, committees, asAt)).toList();
        int late = (int) all.stream().filter(counted -> counted.count().overdue() > 0).count();
        Address address = Address.of("/plans", parameters);
        return new Shown(asAt, address, links(every, show, address), sort, slice, page, late,
                Access.may(reader, Permission.EDIT_PLANS));
    }

    /** Live, closed and all plans, once there are closed ones. */
    private static List<CountedLink> links(List<Counted> every, Show chosen, Address address) {
        if (every.stream().noneMatch(Counted::closed)) {
            return List.of();
        }
        return Arrays.stream(Show.values()).map(show -> new CountedLink(WORDS.say("show." + show),
                (int) every.stream().filter(show::shows).count(),
                address.without("page").with(Show.NAME, show == Show.LIVE ? null : show.inAddress()).toString(),
                show == chosen)).toList();
    }

    private static String sort(PageParameters parameters) {
        String sort = parameters.get("sort").toString(USUAL);
        return ORDERS.containsKey(bare(sort)) ? sort : USUAL;
    }

    private static Comparator<Counted> order(String sort) {
        Comparator<Counted> order = ORDERS.get(bare(sort));
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(BY_NUMBER);
    }

    private static String bare(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** A plan of a past day is called what it was called then. */
    private PlanRow row(Counted counted, Map<Long, String> committees, AsAt asAt) {
        Review review = asAt.isToday() ? counted.review() : reviews.asAt(counted.review(), asAt.day());
        PlanCount count = counted.count();
        Address own = asAt.on(Address.of("/actions").with(ActionSearchAddress.PLAN, review.ref()));
        return new PlanRow(asAt.on(Address.of("/plans/" + review.ref())).toString(), review.name(),
                PlanBadges.of(review, counted.closed()), WORDS.say("about", ReviewWords.number(review),
                        ReviewWords.name(review.state().kind())),
                committees.getOrDefault(review.state().committeeId(), ""),
                count.total() == 0 ? WORDS.say("noActions") : WORDS.say("signedOff", count.signedOff(), count.total()),
                count.overdue(), own.with("quick", QuickLink.OVERDUE.inAddress()).toString(),
                nextDue(count.nextDue(), asAt.day()));
    }

    private static Column.DateWords nextDue(LocalDate day, LocalDate asAt) {
        return day == null ? new Column.DateWords(WORDS.say("nothingDue"), "", false)
                : new Column.DateWords(London.shortDate(day), ActionWords.dueContext(day, asAt), false);
    }

    private record Counted(Review review, PlanCount count, boolean closed) {

        /** A closed plan in which something is owed again is live. */
        static Counted of(Review review, PlanCount count, Set<Long> decided) {
            return new Counted(review, count, decided.contains(review.id()) && count.signedOff() == count.total());
        }
    }

    /** Which plans are listed. */
    private enum Show {
        LIVE, CLOSED, ALL;

        private static final String NAME = "show";

        static Show of(PageParameters parameters) {
            String asked = parameters.get(NAME).toString("");
            return Arrays.stream(values()).filter(show -> show.inAddress().equals(asked)).findFirst().orElse(LIVE);
        }

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean shows(Counted plan) {
            return this == ALL || plan.closed() == (this == CLOSED);
        }
    }

    /**
     * What the list shows.
     *
     * @param sort the column sorted by, with a minus when descending
     * @param links live, closed and all plans; empty while none is closed
     * @param late how many of all plans have overdue actions
     */
    record Shown(AsAt asAt, Address address, List<CountedLink> links, String sort, Slice slice, List<PlanRow> page,
            int late, boolean mayEdit)
            implements Serializable {
    }
}
