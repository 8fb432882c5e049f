package org.followthrough.importing;

import java.time.LocalDate;
import org.followthrough.plan.Standing;

/**
 * What a person decided about one row. Null everywhere means: as it was read.
 *
 * @param dateChosen whether the due date was decided; {@code due} null then means No date
 * @param leadAgencyId the one agency that leads; negative for one that is yet to be added
 * @param oneEach whether each agency named gets an action of its own
 * @param number of the recommendation
 * @param recommendation its text
 * @param shortened whether what is too long is cut, all of it being kept as a note
 */
public record RowAnswer(boolean dateChosen, LocalDate due, Long leadAgencyId, boolean oneEach, Standing standing,
                        String number, String recommendation, boolean shortened) {

    /** Nothing decided. */
    public static final RowAnswer NONE = new RowAnswer(false, null, null, false, null, null, null, false);

    /** With this due date; null means No date. */
    public RowAnswer dueOn(LocalDate date) {
        return new RowAnswer(true, date, leadAgencyId, oneEach, standing, number, recommendation, shortened);
    }

    /** Led by this agency. */
    public RowAnswer ledBy(long agencyId) {
        return new RowAnswer(dateChosen, due, agencyId, false, standing, number, recommendation, shortened);
    }

    /** With an action for each agency named. */
    public RowAnswer shared() {
        return new RowAnswer(dateChosen, due, null, true, standing, number, recommendation, shortened);
    }

    /** Standing so. */
    public RowAnswer standing(Standing chosen) {
        return new RowAnswer(dateChosen, due, leadAgencyId, oneEach, chosen, number, recommendation, shortened);
    }

    /** With this number of its recommendation. */
    public RowAnswer numbered(String chosen) {
        return new RowAnswer(dateChosen, due, leadAgencyId, oneEach, standing, chosen, recommendation, shortened);
    }

    /** With this text of its recommendation. */
    public RowAnswer recommending(String text) {
        return new RowAnswer(dateChosen, due, leadAgencyId, oneEach, standing, number, text, shortened);
    }

    /** With long texts cut or not. */
    public RowAnswer shortened(boolean cut) {
        return new RowAnswer(dateChosen, due, leadAgencyId, oneEach, standing, number, recommendation, cut);
    }
}
