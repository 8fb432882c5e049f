package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.plan.ActionColumn;

/**
 * What the business unit chose of a plan for the public.
 *
 * @param asAt the London day whose close it shows
 * @param columns what it says of each action; each one has its reference and its words whatever was chosen
 * @param marked whether the board's marking stays on it
 */
public record PublicationCopy(LocalDate asAt, Set<ActionColumn> columns, boolean marked) {

    /** What can be chosen, in the order of the table. */
    public static final List<ActionColumn> CHOICES = List.of(ActionColumn.SUCCESS, ActionColumn.AGENCY,
            ActionColumn.JOB_TITLE, ActionColumn.PERSON, ActionColumn.SUPPORTING, ActionColumn.FIRST_DUE,
            ActionColumn.DUE, ActionColumn.MOVED, ActionColumn.STATUS, ActionColumn.SIGNED_OFF, ActionColumn.NOTE);
    /** What is chosen unless somebody says otherwise: agencies and job titles, no officer's name and no note. */
    public static final Set<ActionColumn> USUAL = Set.of(ActionColumn.SUCCESS, ActionColumn.AGENCY,
            ActionColumn.JOB_TITLE, ActionColumn.FIRST_DUE, ActionColumn.DUE, ActionColumn.MOVED, ActionColumn.STATUS);
    /** A page has no room for more. */
    public static final int MOST = 8;

    public PublicationCopy {
        columns = of(columns);
        if (columns.size() > MOST) {
            throw new IllegalArgumentException("A copy has at most " + MOST + " columns");
        }
    }

    private static Set<ActionColumn> of(Collection<ActionColumn> chosen) {
        Set<ActionColumn> kept = EnumSet.noneOf(ActionColumn.class);
        CHOICES.stream().filter(chosen::contains).forEach(kept::add);
        return Set.copyOf(kept);
    }

    /** The columns of its table. */
    List<ActionColumn> table() {
        return Stream.concat(Stream.of(ActionColumn.REFERENCE, ActionColumn.ACTION),
                CHOICES.stream().filter(columns::contains)).toList();
    }
}
