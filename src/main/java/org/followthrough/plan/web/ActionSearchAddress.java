package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.plan.ActionGroup;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.Headline;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Timeliness;
import org.followthrough.shared.web.part.ChosenDay;

/**
 * Reads a search from an address: {@code ?quick=overdue&plan=child-k&agency=police&status=at-risk&timeliness=due-soon
 * &dueFrom=2026-01-01&dueTo=2026-12-31&q=training&sort=-due}. What cannot be read asks nothing.
 *
 * @param groups what is asked beyond positions
 */
record ActionSearchAddress(PageParameters parameters, Map<String, Long> reviews, Map<String, Long> agencies,
                           List<ActionGroup> groups) {

    static final String PLAN = "plan";
    static final String AGENCY = "agency";
    static final String STATUS = "status";
    static final String TIMELINESS = "timeliness";
    static final String DUE_FROM = "dueFrom";
    static final String DUE_TO = "dueTo";
    private static final int TEXT_LIMIT = 200;

    ActionSearch search() {
        return new ActionSearch(text(), quick(), ids(PLAN, reviews), ids(AGENCY, agencies),
                chosen(STATUS, Headline.values(), HeadlineTags::kind),
                chosen(TIMELINESS, Timeliness.values(), Timeliness::inAddress), groups, day(DUE_FROM), day(DUE_TO),
                order(), sort().startsWith("-"));
    }

    /** The column sorted by, with a minus when descending; empty for the usual order. */
    String sort() {
        String sort = parameters.get("sort").toString("");
        return orderOf(sort).isPresent() ? sort : "";
    }

    int page() {
        return parameters.get("page").toOptionalInteger() == null ? 1 : parameters.get("page").toInt(1);
    }

    private String text() {
        String typed = parameters.get("q").toString("").replaceAll("\\p{Cntrl}", " ").strip();
        return typed.isEmpty() ? null : typed.substring(0, Math.min(TEXT_LIMIT, typed.length()));
    }

    private QuickLink quick() {
        String value = parameters.get("quick").toString("");
        return Arrays.stream(QuickLink.values()).filter(link -> link.inAddress().equals(value)).findFirst()
                .orElse(null);
    }

    private ActionOrder order() {
        return orderOf(sort()).orElse(ActionOrder.URGENCY);
    }

    private static Optional<ActionOrder> orderOf(String sort) {
        String key = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(ActionOrder.values()).filter(order -> order.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    private LocalDate day(String name) {
        return day(parameters, name);
    }

    /** The day of this name; null where there is none or it cannot be read. */
    static LocalDate day(PageParameters parameters, String name) {
        return ChosenDay.read(parameters.get(name).toString("")).orElse(null);
    }

    /** What was typed for these days and is no date. */
    static List<NotADate> notDates(PageParameters parameters, String... names) {
        return Stream.of(names).map(name -> new NotADate(name, parameters.get(name).toString("")))
                .filter(date -> !date.typed().isBlank() && day(parameters, date.name()) == null).toList();
    }

    /** What was typed for the day of this name. */
    record NotADate(String name, String typed) implements Serializable {
    }

    private Set<Long> ids(String name, Map<String, Long> known) {
        return values(name).stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <E> Set<E> chosen(String name, E[] all, Function<E, String> inAddress) {
        List<String> values = values(name);
        return Arrays.stream(all).filter(one -> values.contains(inAddress.apply(one))).collect(Collectors.toSet());
    }

    private List<String> values(String name) {
        return values(parameters, name);
    }

    /** All values of this name. */
    static List<String> values(PageParameters parameters, String name) {
        return parameters.getValues(name).stream().map(value -> value.toString("")).toList();
    }
}
