package org.followthrough.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.Headline;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Timeliness;

/**
 * Reads a search from an address: {@code ?quick=overdue&plan=child-k&agency=police&status=at-risk&timeliness=due-soon
 * &dueFrom=2026-01-01&dueTo=2026-12-31&q=training&sort=-due}. What cannot be read asks nothing.
 */
record ActionSearchAddress(PageParameters parameters, Map<String, Long> reviews, Map<String, Long> agencies) {

    static final String PLAN = "plan";
    static final String AGENCY = "agency";
    static final String STATUS = "status";
    static final String TIMELINESS = "timeliness";
    private static final int TEXT_LIMIT = 200;

    ActionSearch search() {
        return new ActionSearch(text(), quick(), ids(PLAN, reviews), ids(AGENCY, agencies),
                chosen(STATUS, Headline.values(), HeadlineTags::kind),
                chosen(TIMELINESS, Timeliness.values(), Timeliness::inAddress), null, day("dueFrom"), day("dueTo"),
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
        try {
            return LocalDate.parse(parameters.get(name).toString(""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Set<Long> ids(String name, Map<String, Long> known) {
        return values(name).stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <E> Set<E> chosen(String name, E[] all, Function<E, String> inAddress) {
        List<String> values = values(name);
        return Arrays.stream(all).filter(one -> values.contains(inAddress.apply(one))).collect(Collectors.toSet());
    }

    private List<String> values(String name) {
        return parameters.getValues(name).stream().map(value -> value.toString("")).toList();
    }
}
