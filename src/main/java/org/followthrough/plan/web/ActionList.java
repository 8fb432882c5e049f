package org.followthrough.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionGroup;
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
import org.followthrough.plan.WorkList;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.Filter;
import org.springframework.stereotype.Component;

/** Answers what the work list shows for an address. */
@Component
class ActionList {

    /** The path of the list. */
    static final String PATH = "/actions";
    /** In the address of an action that was opened from this list, whose other parameters it then carries. */
    static final String IN = "in";
    /** In the address of a list whose papers are frozen: the last change they know of. */
    static final String KNOWN = "known";
    private static final List<QuickLink> OFFERED = List.of(QuickLink.OVERDUE, QuickLink.DUE_SOON, QuickLink.WAITING,
            QuickLink.NO_UPDATE, QuickLink.NEEDS_A_DATE);

    private final Plans plans;
    private final WorkList workList;
    private final Reviews reviews;
    private final People people;
    private final Figures figures;
    private final BoardSettings settings;
    private final List<ListFilter> listFilters;
    private final Clock clock;

    ActionList(Plans plans, WorkList workList, Reviews reviews, People people, Figures figures,
               BoardSettings settings, List<ListFilter> listFilters, Clock clock) {
        this.plans = plans;
        this.workList = workList;
        this.reviews = reviews;
        this.people = people;
        this.figures = figures;
        this.settings = settings;
        this.listFilters = listFilters;
        this.clock = clock;
    }

    /** What an address asks for, for this reader. */
    Asked asked(Person reader, PageParameters parameters) {
        Map<String, Review> plansByRef = new LinkedHashMap<>();
        reviews.visibleTo(reader).forEach(review -> plansByRef.put(review.ref(), review));
        Map<String, Agency> agenciesByRef = new LinkedHashMap<>();
        people.agencies().forEach(agency -> agenciesByRef.put(agency.ref(), agency));
        AsAt asAt = AsAt.of(parameters, clock);
        Long known = parameters.get(KNOWN).toOptionalLong();
        View view = plans.view(reader, asAt.day()).asKnownAt(known);
        List<Offer> offers = listFilters.stream().map(filter -> offer(filter, reader, view, parameters)).toList();
        ActionSearchAddress read = new ActionSearchAddress(parameters, ids(plansByRef, Review::id),
                ids(agenciesByRef, Agency::id), offers.stream().map(Offer::group).toList());
        return new Asked(asAt, Address.of(PATH, parameters).without(IN), read.search(), read.sort(), read.page(),
                view, plansByRef, agenciesByRef, offers,
                ActionSearchAddress.notDates(parameters, ActionSearchAddress.DUE_FROM, ActionSearchAddress.DUE_TO));
    }

    private static Offer offer(ListFilter filter, Person reader, View view, PageParameters parameters) {
        Set<String> asked = Set.copyOf(ActionSearchAddress.values(parameters, filter.name()));
        List<ListFilter.Choice> choices = filter.choices(reader, view, asked);
        Map<String, Set<Long>> members = choices.stream()
                .collect(Collectors.toMap(ListFilter.Choice::value, ListFilter.Choice::actionIds));
        return new Offer(filter, choices, new ActionGroup(members,
                asked.stream().filter(members::containsKey).collect(Collectors.toSet())));
    }

    /** The actions an address asks for. */
    Found found(Asked asked) {
        return workList.search(asked.view(), asked.search());
    }

    /**
     * The list of an address, for this reader.
     *
     * @param words finds a word of the page by its key
     */
    Shown shown(Person reader, PageParameters parameters, UnaryOperator<String> words) {
        Asked asked = asked(reader, parameters);
        return new Shown(asked, settings.rules().of(BoardRule.NO_UPDATE), found(asked),
                quickLinks(asked.view(), asked.search(), asked.address(), words), filter(asked, words));
    }

    /** The filter of a list, with how many actions each choice would leave. */
    Filter filter(Asked asked, UnaryOperator<String> words) {
        return filter(workList.facets(asked.view(), asked.search()), asked, words);
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
        Address plain = Address.of(address.path()).with(AsAt.NAME, address.value(AsAt.NAME))
                .with(KNOWN, address.value(KNOWN));
        List<CountedLink> links = new ArrayList<>();
        for (QuickLink link : OFFERED) {
            links.add(new CountedLink(ActionWords.name(link, settings.rules()), tally.of(link),
                    plain.with("quick", link.inAddress()).toString(), search.quick() == link));
        }
        links.add(new CountedLink(words.apply("all"), tally.total() + tally.of(Headline.CLOSED), plain.toString(),
                !search.narrows()));
        return links;
    }

    private static Filter filter(Facets facets, Asked asked, UnaryOperator<String> words) {
        ActionSearch search = asked.search();
        Filter.Group plan = new Filter.Group(ActionSearchAddress.PLAN, words.apply("filter.plan"),
                asked.plans().values().stream().map(review -> new Filter.Choice(review.ref(), review.name(),
                        facets.reviews().getOrDefault(review.id(), 0), search.reviewIds().contains(review.id())))
                        .toList());
        Filter.Group agency = new Filter.Group(ActionSearchAddress.AGENCY, words.apply("filter.agency"),
                asked.agencies().values().stream().map(one -> new Filter.Choice(one.ref(), one.name(),
                        facets.agencies().getOrDefault(one.id(), 0), search.agencyIds().contains(one.id())))
                        .toList());
        Filter.Group status = new Filter.Group(ActionSearchAddress.STATUS, words.apply("filter.status"),
                Arrays.stream(Headline.values()).map(headline -> new Filter.Choice(HeadlineTags.kind(headline),
                        ActionWords.name(headline), facets.headlines().getOrDefault(headline, 0),
                        search.headlines().contains(headline))).toList());
        Filter.Group timely = new Filter.Group(ActionSearchAddress.TIMELINESS, words.apply("filter.timeliness"),
                Arrays.stream(Timeliness.values()).map(late -> new Filter.Choice(late.inAddress(),
                        ActionWords.name(late), facets.timeliness().getOrDefault(late, 0),
                        search.timeliness().contains(late))).toList());
        List<Filter.Group> groups = new ArrayList<>(List.of(status, timely, agency));
        for (int i = 0; i < asked.offers().size(); i++) {
            groups.add(asked.offers().get(i).counted(facets.groups().get(i)));
        }
        groups.add(plan);
        return new Filter(asked.address(), List.of(AsAt.NAME, KNOWN, "sort", "quick"),
                search.text() == null ? "" : search.text(), groups, List.of(
                        new Filter.Day(ActionSearchAddress.DUE_FROM, words.apply("filter.dueFrom"),
                                text(search.dueFrom())),
                        new Filter.Day(ActionSearchAddress.DUE_TO, words.apply("filter.dueTo"), text(search.dueTo())),
                        new Filter.Day(AsAt.NAME, words.apply("filter.asAt"),
                                asked.asAt().isToday() ? "" : text(asked.asAt().day()))));
    }

    private static String text(Object day) {
        return day == null ? "" : day.toString();
    }

    /**
     * What an address asks for.
     *
     * @param sort the column sorted by, with a minus when descending
     * @param page as asked for
     * @param plans those the reader may see, by short name
     * @param offers what features filter by
     * @param notDates what was typed for a day and is none
     */
    record Asked(AsAt asAt, Address address, ActionSearch search, String sort, int page, View view,
                 Map<String, Review> plans, Map<String, Agency> agencies, List<Offer> offers,
                 List<ActionSearchAddress.NotADate> notDates) {
    }

    /** What a feature filters by, and what is asked of it. */
    record Offer(ListFilter filter, List<ListFilter.Choice> choices, ActionGroup group) {

        Filter.Group counted(Map<String, Integer> counts) {
            return new Filter.Group(filter.name(), filter.legend(), choices.stream().map(choice -> new Filter.Choice(
                    choice.value(), choice.label(), counts.getOrDefault(choice.value(), 0),
                    group.asked().contains(choice.value()))).toList());
        }
    }

    /**
     * What the list shows.
     *
     * @param noUpdateDays after so many days without an update an action is an exception
     */
    record Shown(Asked asked, int noUpdateDays, Found found, List<CountedLink> quickLinks, Filter filter) {

        Address address() {
            return asked.address();
        }

        ActionSearch search() {
            return asked.search();
        }
    }
}
