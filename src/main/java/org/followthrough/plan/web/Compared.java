package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Person;
import org.followthrough.plan.Comparison;
import org.followthrough.plan.Comparisons;
import org.followthrough.plan.Difference;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.CountedLink;
import org.springframework.stereotype.Component;

/**
 * Answers what an address compares: {@code ?asAt=2026-11-20&with=2026-10-31&show=slipped} beside the filters of the
 * work list. Without an earlier day it is the end of the month before.
 */
@Component
class Compared {

    static final String WITH = "with";
    static final String SHOW = "show";

    private final ActionList list;
    private final Comparisons comparisons;

    Compared(ActionList list, Comparisons comparisons) {
        this.list = list;
        this.comparisons = comparisons;
    }

    /** The comparison of an address, for this reader. */
    Shown of(Person reader, PageParameters parameters) {
        ActionList.Asked asked = list.asked(reader, parameters);
        LocalDate from = with(parameters, asked.asAt().day());
        Comparison comparison = comparisons.of(asked.view(), asked.search(), from);
        List<ActionSearchAddress.NotADate> notDates = new ArrayList<>(
                ActionSearchAddress.notDates(parameters, WITH));
        notDates.addAll(asked.notDates());
        return new Shown(asked, comparison, chosen(parameters, comparison), List.copyOf(notDates));
    }

    private static LocalDate with(PageParameters parameters, LocalDate to) {
        LocalDate typed = ActionSearchAddress.day(parameters, WITH);
        return typed != null && typed.isBefore(to) ? typed : to.withDayOfMonth(1).minusDays(1);
    }

    /** The difference asked for, or the first there is. */
    private static Difference chosen(PageParameters parameters, Comparison comparison) {
        String asked = parameters.get(SHOW).toString("");
        return Arrays.stream(Difference.values()).filter(one -> one.inAddress().equals(asked)).findFirst()
                .orElseGet(() -> Arrays.stream(Difference.values()).filter(one -> comparison.count(one) > 0)
                        .findFirst().orElse(Difference.NEW));
    }

    /**
     * What is compared.
     *
     * @param chosen the difference whose actions are listed
     * @param notDates what was typed for a day and is none
     */
    record Shown(ActionList.Asked asked, Comparison comparison, Difference chosen,
                 List<ActionSearchAddress.NotADate> notDates) {

        /** Each difference with its number, as a link to its actions. */
        List<CountedLink> links() {
            return Arrays.stream(Difference.values()).map(one -> new CountedLink(ComparedRows.name(one),
                    comparison.count(one), asked.address().at(ComparePage.PATH).without("page")
                            .with(SHOW, one.inAddress()).toString(), one == chosen)).toList();
        }

        /** The differences there are, as words: 3 new actions, 2 signed off. */
        List<String> findings() {
            List<String> findings = new ArrayList<>();
            for (Difference one : Difference.values()) {
                if (comparison.count(one) > 0) {
                    findings.add(ComparedRows.counted(one, comparison.count(one)));
                }
            }
            return findings;
        }

        String fromWords() {
            return London.longDate(comparison.from());
        }

        String toWords() {
            return London.longDate(comparison.to());
        }
    }
}
