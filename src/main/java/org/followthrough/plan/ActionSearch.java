package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.people.BoardRules;

/**
 * What a list of actions is asked for. Empty sets and nulls ask nothing.
 *
 * @param text part of a title or reference
 * @param timeliness how an action still owed may stand to its due date; unless empty, only such actions are asked for
 * @param leadPersonId the actions of this lead person
 * @param dueFrom first day the due date may fall on
 * @param dueTo last day the due date may fall on
 */
public record ActionSearch(String text, QuickLink quick, Set<Long> reviewIds, Set<Long> agencyIds,
                           Set<Headline> headlines, Set<Timeliness> timeliness, Long leadPersonId,
                           LocalDate dueFrom, LocalDate dueTo, ActionOrder order, boolean descending) {

    /** Everything, most urgent first. */
    public static final ActionSearch ALL = new ActionSearch(null, null, Set.of(), Set.of(), Set.of(), Set.of(), null,
            null, null, ActionOrder.URGENCY, false);

    public ActionSearch {
        reviewIds = Set.copyOf(reviewIds);
        agencyIds = Set.copyOf(agencyIds);
        headlines = Set.copyOf(headlines);
        timeliness = Set.copyOf(timeliness);
    }

    /** The same search asking only this question. */
    public ActionSearch quick(QuickLink link) {
        return new ActionSearch(text, link, reviewIds, agencyIds, headlines, timeliness, leadPersonId, dueFrom, dueTo,
                order, descending);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return text != null || quick != null || narrowsByPanel();
    }

    /** Whether anything of the filter panel but the text narrows the list. */
    public boolean narrowsByPanel() {
        return !reviewIds.isEmpty() || !agencyIds.isEmpty() || !headlines.isEmpty() || !timeliness.isEmpty()
                || leadPersonId != null || dueFrom != null || dueTo != null;
    }

    /** Whether the action is asked for, as far as its words do not matter. */
    public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
        return matchesOutsideGroups(position, asAt, rules)
                && (reviewIds.isEmpty() || reviewIds.contains(position.reviewId()))
                && (agencyIds.isEmpty() || position.leadAgencyId() != null
                        && agencyIds.contains(position.leadAgencyId()))
                && (headlines.isEmpty() || headlines.contains(position.headline(asAt)))
                && (timeliness.isEmpty() || Timeliness.of(position, asAt).filter(timeliness::contains).isPresent());
    }

    /** Whether the action is asked for, whatever is chosen of reviews, agencies, headlines and timeliness. */
    boolean matchesOutsideGroups(Position position, LocalDate asAt, BoardRules rules) {
        return (quick == null || quick.matches(position, asAt, rules))
                && (leadPersonId == null || leadPersonId.equals(position.leadPersonId()))
                && (dueFrom == null || position.due() != null && !position.due().isBefore(dueFrom))
                && (dueTo == null || position.due() != null && !position.due().isAfter(dueTo));
    }
}
