package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Figures;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Column;
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
    private final Reviews reviews;
    private final Figures figures;
    private final People people;
    private final Clock clock;

    PlanList(Plans plans, Reviews reviews, Figures figures, People people, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.figures = figures;
        this.people = people;
        this.clock = clock;
    }

    /** The list of an address, for this reader: all counts from one pass over the actions. */
    Shown shown(Person reader, PageParameters parameters) {
        AsAt asAt = AsAt.of(parameters, clock);
        Map<Long, PlanCount> counts = figures.byPlan(plans.view(reader, asAt.day()));
        List<Counted> all = reviews.visibleTo(reader).stream()
                .filter(review -> !review.state().planFrom().isAfter(asAt.day()))
                .map(review -> new Counted(review, counts.getOrDefault(review.id(), PlanCount.NONE))).toList();
        String sort = sort(parameters);
        Slice slice = new Slice(parameters.get("page").toInt(1), all.size());
        Map<Long, String> committees = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        List<PlanRow> page = slice.of(all.stream().sorted(order(sort)).toList()).stream()
                .map(counted -> row(counted, committees, asAt)).toList();
        int late = (int) all.stream().filter(counted -> counted.count().overdue() > 0).count();
        return new Shown(asAt, Address.of("/plans", parameters), sort, slice, page, late,
                Access.may(reader, Permission.EDIT_PLANS));
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

    private static PlanRow row(Counted counted, Map<Long, String> committees, AsAt asAt) {
        Review review = counted.review();
        PlanCount count = counted.count();
        Address own = asAt.on(Address.of("/actions").with(ActionSearchAddress.PLAN, review.ref()));
        return new PlanRow(asAt.on(Address.of("/plans/" + review.ref())).toString(), review.name(),
                PlanBadges.of(review), WORDS.say("about", ReviewWords.number(review),
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

    private record Counted(Review review, PlanCount count) {
    }

    /**
     * What the list shows.
     *
     * @param sort the column sorted by, with a minus when descending
     * @param late how many of all plans have overdue actions
     */
    record Shown(AsAt asAt, Address address, String sort, Slice slice, List<PlanRow> page, int late, boolean mayEdit)
            implements Serializable {
    }
}
