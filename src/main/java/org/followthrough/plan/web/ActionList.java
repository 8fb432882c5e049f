package org.followthrough.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Facets;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Found;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.Timeliness;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.Filter;
import org.springframework.stereotype.Component;

/** Answers what the work list shows for an address. */
@Component
class ActionList {

    private static final List<QuickLink> OFFERED = List.of(QuickLink.OVERDUE, QuickLink.DUE_SOON, QuickLink.WAITING,
            QuickLink.NO_UPDATE, QuickLink.NEEDS_A_DATE);

    private final Plans plans;
    private final Reviews reviews;
    private final People people;
    private final Figures figures;
    private final Clock clock;

    ActionList(Plans plans, Reviews reviews, People people, Figures figures, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The list of an address, for this reader.
     *
     * @param words finds a word of the page by its key
     */
    Shown shown(Person reader, PageParameters parameters, UnaryOperator<String> words) {
        AsAt asAt = AsAt.of(parameters, clock);
        Address address = Address.of("/actions", parameters);
        Map<String, Review> plansByRef = new LinkedHashMap<>();
        reviews.visibleTo(reader).forEach(review -> plansByRef.put(review.ref(), review));
        Map<String, Agency> agenciesByRef = new LinkedHashMap<>();
        people.agencies().forEach(agency -> agenciesByRef.put(agency.ref(), agency));
        ActionSearchAddress read = new ActionSearchAddress(parameters, ids(plansByRef, Review::id),
                ids(agenciesByRef, Agency::id));
        ActionSearch search = read.search();
        View view = plans.view(reader, asAt.day());
        Found found = plans.search(view, search);
        return new Shown(asAt, address, search, read.sort(), read.page(), found, quickLinks(view, search, address, words),
                filter(plans.facets(view, search), search, address, plansByRef, agenciesByRef, words));
    }

    private static <T> Map<String, Long> ids(Map<String, T> byRef, ToLongFunction<T> id) {
        Map<String, Long> ids = new LinkedHashMap<>();
        byRef.forEach((ref, one) -> ids.put(ref, id.applyAsLong(one)));
        return ids;
    }

    /** Quick links count the whole list: they are ways in, not a further filter. */
    private List<CountedLink> quickLinks(View view, ActionSearch search, Address address,
                                         UnaryOperator<String> words) {
        Tally tally = figures.tally(view);
        Address plain = Address.of(address.path()).with(AsAt.NAME, address.value(AsAt.NAME));
        List<CountedLink> links = new ArrayList<>();
        for (QuickLink link : OFFERED) {
            links.add(new CountedLink(ActionWords.name(link), tally.of(link),
                    plain.with("quick", link.inAddress()).toString(), search.quick() == link));
        }
        links.add(new CountedLink(words.apply("all"), tally.total() + tally.of(Headline.CLOSED), plain.toString(),
                !search.narrows()));
        return links;
    }

    private static Filter filter(Facets facets, ActionSearch search, Address address, Map<String, Review> plans,
                                 Map<String, Agency> agencies, UnaryOperator<String> words) {
        Filter.Group plan = new Filter.Group(ActionSearchAddress.PLAN, words.apply("filter.plan"), plans.values().stream()
                .map(review -> new Filter.Choice(review.ref(), review.name(),
                        facets.reviews().getOrDefault(review.id(), 0), search.reviewIds().contains(review.id())))
                .toList());
        Filter.Group agency = new Filter.Group(ActionSearchAddress.AGENCY, words.apply("filter.agency"), agencies.values().stream()
                .map(one -> new Filter.Choice(one.ref(), one.name(), facets.agencies().getOrDefault(one.id(), 0),
                        search.agencyIds().contains(one.id())))
                .toList());
        Filter.Group status = new Filter.Group(ActionSearchAddress.STATUS, words.apply("filter.status"), Arrays.stream(Headline.values())
                .map(headline -> new Filter.Choice(HeadlineTags.kind(headline), ActionWords.name(headline),
                        facets.headlines().getOrDefault(headline, 0), search.headlines().contains(headline)))
                .toList());
        Filter.Group timely = new Filter.Group(ActionSearchAddress.TIMELINESS, words.apply("filter.timeliness"),
                Arrays.stream(Timeliness.values()).map(late -> new Filter.Choice(late.inAddress(),
                        ActionWords.name(late), facets.timeliness().getOrDefault(late, 0),
                        search.timeliness().contains(late))).toList());
        return new Filter(address, List.of(AsAt.NAME, "sort", "quick"), search.text() == null ? "" : search.text(),
                List.of(status, timely, agency, plan), List.of(
                        new Filter.Day("dueFrom", words.apply("filter.dueFrom"), text(search.dueFrom())),
                        new Filter.Day("dueTo", words.apply("filter.dueTo"), text(search.dueTo()))));
    }

    private static String text(Object day) {
        return day == null ? "" : day.toString();
    }

    /**
     * What the list shows.
     *
     * @param sort the column sorted by, with a minus when descending
     * @param pageNumber as asked for
     */
    record Shown(AsAt asAt, Address address, ActionSearch search, String sort, int pageNumber, Found found,
                 List<CountedLink> quickLinks, Filter filter) {
    }
}
