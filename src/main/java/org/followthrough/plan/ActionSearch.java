package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.BoardRules;

/**
 * What a list of actions is asked for. Empty sets and nulls ask nothing.
 *
 * @param text part of a title or reference
 * @param timeliness how an action still owed may stand to its due date; unless empty, only such actions are asked for
 * @param groups what is asked of actions beyond their positions
 * @param dueFrom first day the due date may fall on
 * @param dueTo last day the due date may fall on
 */
public record ActionSearch(String text, QuickLink quick, Set<Long> reviewIds, Set<Long> agencyIds,
                           Set<Headline> headlines, Set<Timeliness> timeliness, List<ActionGroup> groups,
                           LocalDate dueFrom, LocalDate dueTo, ActionOrder order, boolean descending) {

    /** Everything, most urgent first. */
    public static final ActionSearch ALL = new ActionSearch(null, null, Set.of(), Set.of(), Set.of(), Set.of(),
            List.of(), null, null, ActionOrder.URGENCY, false);

    public ActionSearch {
        reviewIds = Set.copyOf(reviewIds);
        agencyIds = Set.copyOf(agencyIds);
        headlines = Set.copyOf(headlines);
        timeliness = Set.copyOf(timeliness);
        groups = List.copyOf(groups);
    }

    /** The same search for these words. */
    public ActionSearch text(String words) {
        return new ActionSearch(words, quick, reviewIds, agencyIds, headlines, timeliness, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search asking only this question. */
    public ActionSearch quick(QuickLink link) {
        return new ActionSearch(text, link, reviewIds, agencyIds, headlines, timeliness, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search in these reviews. */
    public ActionSearch reviews(Set<Long> ids) {
        return new ActionSearch(text, quick, ids, agencyIds, headlines, timeliness, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search for the actions these agencies lead. */
    public ActionSearch agencies(Set<Long> ids) {
        return new ActionSearch(text, quick, reviewIds, ids, headlines, timeliness, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search for these headlines. */
    public ActionSearch headlines(Set<Headline> some) {
        return new ActionSearch(text, quick, reviewIds, agencyIds, some, timeliness, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search for actions that stand so to their due date. */
    public ActionSearch timeliness(Set<Timeliness> some) {
        return new ActionSearch(text, quick, reviewIds, agencyIds, headlines, some, groups, dueFrom, dueTo,
                order, descending);
    }

    /** The same search asking this beyond positions. */
    public ActionSearch groups(List<ActionGroup> some) {
        return new ActionSearch(text, quick, reviewIds, agencyIds, headlines, timeliness, some, dueFrom, dueTo,
                order, descending);
    }

    /** The same search for actions due between these days, which count; null for no limit. */
    public ActionSearch due(LocalDate from, LocalDate to) {
        return new ActionSearch(text, quick, reviewIds, agencyIds, headlines, timeliness, groups, from, to,
                order, descending);
    }

    /** The same search in another order. */
    public ActionSearch sorted(ActionOrder by, boolean descend) {
        return new ActionSearch(text, quick, reviewIds, agencyIds, headlines, timeliness, groups, dueFrom, dueTo,
                by, descend);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return text != null || quick != null || narrowsByPanel();
    }

    /** Whether anything of the filter panel but the text narrows the list. */
    public boolean narrowsByPanel() {
        return !reviewIds.isEmpty() || !agencyIds.isEmpty() || !headlines.isEmpty() || !timeliness.isEmpty()
                || groups.stream().anyMatch(group -> !group.asked().isEmpty()) || dueFrom != null || dueTo != null;
    }

    /** Whether the action is asked for, as far as its words do not matter. */
    public boolean matches(Position position, LocalDate asAt, BoardRules rules) {
        return matchesOutsideGroups(position, asAt, rules)
                && (reviewIds.isEmpty() || reviewIds.contains(position.reviewId()))
                && (agencyIds.isEmpty() || position.leadAgencyId() != null
                        && agencyIds.contains(position.leadAgencyId()))
                && (headlines.isEmpty() || headlines.contains(position.headline(asAt)))
                && (timeliness.isEmpty() || Timeliness.of(position, asAt).filter(timeliness::contains).isPresent())
                && groups.stream().allMatch(group -> group.matches(position.actionId()));
    }

    /** Whether the action is asked for, whatever choices are made. */
    boolean matchesOutsideGroups(Position position, LocalDate asAt, BoardRules rules) {
        return (quick == null || quick.matches(position, asAt, rules))
                && (dueFrom == null || position.due() != null && !position.due().isBefore(dueFrom))
                && (dueTo == null || position.due() != null && !position.due().isAfter(dueTo));
    }
}
