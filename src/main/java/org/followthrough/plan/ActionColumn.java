package org.followthrough.plan;

import java.time.LocalDate;
import java.util.function.Function;
import org.followthrough.shared.document.Table.Cell;

/** What a document's table of actions may say of each of them. */
public enum ActionColumn {
    REFERENCE(5, facts -> Cell.of(facts.action().reference())),
    /** The name of its review. */
    PLAN(7, facts -> Cell.of(facts.plan())),
    /** What was agreed, in full. */
    ACTION(15, facts -> Cell.of(facts.action().state().wording().text())),
    /** Its first sentence, where the full words stand elsewhere. */
    TITLE(14, facts -> Cell.of(facts.action().title())),
    SUCCESS(11, facts -> Cell.of(facts.action().state().wording().successMeasure())),
    AGENCY(8, facts -> Cell.of(facts.agency())),
    JOB_TITLE(8, facts -> Cell.of(facts.jobTitle())),
    /** The name of the lead person. */
    PERSON(7, facts -> Cell.of(facts.person())),
    SUPPORTING(8, facts -> Cell.of(facts.supporting())),
    FIRST_DUE(7, facts -> day(facts.position().firstDue())),
    DUE(7, facts -> day(facts.position().due())),
    MOVED(6, facts -> Cell.of(facts.position().timesMoved())),
    STATUS(9, facts -> status(facts.position(), facts.asAt())),
    SIGNED_OFF(7, facts -> Cell.of(facts.position().signedOffOn())),
    UPDATED(7, facts -> Cell.of(ActionWords.lastUpdate(facts.position()))),
    /** What the agency last said. */
    NOTE(15, facts -> Cell.of(facts.action().state().note())),
    IMPACT_CHECK(7, facts -> Cell.of(facts.position().impactCheckOn())),
    IMPACT(8, facts -> Cell.of(facts.impact()));

    private final int share;
    private final Function<ActionFacts, Cell> cell;

    ActionColumn(int share, Function<ActionFacts, Cell> cell) {
        this.share = share;
        this.cell = cell;
    }

    private static Cell day(LocalDate day) {
        return Cell.of(day == null ? ActionWords.noDate() : day);
    }

    private static Cell status(Position position, LocalDate asAt) {
        Headline headline = position.headline(asAt);
        return new Cell(HeadlineInk.shape(headline) + ActionWords.headline(position, asAt),
                HeadlineInk.colour(headline));
    }

    int share() {
        return share;
    }

    boolean isFigure() {
        return this == MOVED;
    }

    Cell cell(ActionFacts facts) {
        return cell.apply(facts);
    }

    /**
     * What the columns are filled from. Words are empty, never null, where there are none.
     *
     * @param supporting the names of the supporting agencies
     * @param impact whether practice changed, in words
     */
    record ActionFacts(Position position, Action action, LocalDate asAt, String plan, String agency, String person,
                       String jobTitle, String supporting, String impact) {
    }
}
