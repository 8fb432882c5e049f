package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What every decision about an action rests on: what was promised, by whom, by when, and what the agency last said. */
@Component
public class DecisionFacts {

    private static final Words WORDS = Words.of(DecisionFacts.class);

    private final Positions positions;
    private final Reviews reviews;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    DecisionFacts(Positions positions, Reviews reviews, People people, SignedIn signedIn, Clock clock) {
        this.positions = positions;
        this.reviews = reviews;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Reference and plan. */
    public String caption(Action action) {
        return action.reference() + " \u00b7 " + reviews.find(signedIn.required(), action.reviewId())
                .map(Review::name).orElse("");
    }

    /** The facts, with those of one kind of decision after what good looks like. */
    public List<SummaryRow> of(Action action, List<SummaryRow> ofDecision) {
        ActionState state = action.state();
        LocalDate today = London.dayOf(clock.instant());
        List<SummaryRow> rows = new ArrayList<>();
        if (!state.wording().text().equals(action.title())) {
            rows.add(SummaryRow.of(WORDS.say("action"), state.wording().text()));
        }
        rows.add(SummaryRow.of(WORDS.say("good"), state.wording().successMeasure() == null ? WORDS.say("good.none")
                : state.wording().successMeasure()));
        rows.addAll(ofDecision);
        rows.add(SummaryRow.of(WORDS.say("note"), state.note() == null ? WORDS.say("note.none") : state.note(),
                state.lastUpdateAt() == null ? "" : London.longDate(London.dayOf(state.lastUpdateAt()))));
        rows.add(SummaryRow.of(WORDS.say("lead"), lead(state)));
        rows.add(SummaryRow.of(WORDS.say("due"), due(state.dates(), positions.standing(action.id(), today), today)));
        return rows;
    }

    private String[] lead(ActionState state) {
        String agency = state.lead().agencyId() == null ? WORDS.say("lead.none")
                : people.agency(state.lead().agencyId()).map(Agency::name).orElse("");
        String person = state.lead().personId() == null ? ""
                : people.find(state.lead().personId()).map(Person::name).orElse("");
        return Stream.of(agency, person).filter(words -> !words.isEmpty()).toArray(String[]::new);
    }

    private static String[] due(Dates dates, Position position, LocalDate today) {
        String context = ActionWords.dueContext(position, today);
        String now = dates.due() == null ? WORDS.say("due.none")
                : London.longDate(dates.due()) + (context.isEmpty() ? "" : " (" + context + ")");
        return dates.timesMoved() == 0 ? new String[] {now}
                : new String[] {now, WORDS.say("due.first", London.longDate(dates.firstDue()), dates.timesMoved())};
    }
}
