package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.plan.Asked;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Decisions;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;

/** What is asked where something is decided about an action. */
public abstract class Question extends Panel {

    @SpringBean
    private Decisions decisions;
    @SpringBean
    private Clock clock;

    private final Occasion occasion;

    Question(String id, Occasion occasion) {
        super(id);
        this.occasion = occasion;
        setRenderBodyOnly(true);
    }

    /**
     * The question that an action asks.
     *
     * @throws IllegalArgumentException for nothing asked
     */
    public static Question of(Asked asked, String id, Occasion occasion) {
        return switch (asked) {
            case SIGN_OFF -> new SignOffQuestion(id, occasion);
            case LATER_DATE, FIRST_DATE, NEW_DATE -> new DateQuestion(id, occasion);
            case CONFIDENCE -> new ConfidenceQuestion(id, occasion);
            case NOTHING -> throw new IllegalArgumentException("Nothing is asked");
        };
    }

    /** What the decision rests on, apart from what is shown of every action. */
    public abstract List<SummaryRow> rests();

    /** Whether the answers go together; says at its field what does not. */
    public abstract boolean isConsistent();

    /** What the answer does to the action; null where nothing was decided. */
    public abstract Cause decision();

    /** Records the answer, started from this version of the action. */
    public abstract void record(int startedFrom);

    /** What was recorded, for the reader: a key of the page's properties. */
    abstract String said();

    final Occasion occasion() {
        return occasion;
    }

    final String reference() {
        return occasion.action().reference();
    }

    /** Whether it is asked in a meeting, which may also leave it open. */
    final boolean inMeeting() {
        return occasion.minute().isPresent();
    }

    final Decisions decisions() {
        return decisions;
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
