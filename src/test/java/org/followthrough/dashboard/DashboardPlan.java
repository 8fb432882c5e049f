package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.By;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Event;
import org.followthrough.plan.Lead;
import org.followthrough.plan.PlanPasts;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Wording;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;

/** A plan whose figures can be told by hand. */
final class DashboardPlan {

    private DashboardPlan() {
    }

    /**
     * Two late actions of the police, one late and one due soon of health, one waiting, one signed off, one undated.
     */
    static Review plan(Anytown town, String name, boolean restricted, PlanPasts pasts) {
        Review review = town.review(new ReviewState(name, ReviewKind.SERIOUS_CASE_REVIEW, null, null, restricted,
                false, LocalDate.of(2026, 1, 5), null, null));
        long recommendation = town.recommendation(review);
        Plan plan = new Plan(town, pasts, review, recommendation);
        plan.action(town.police, "2026-08-01", Said.onTrack("2026-02-01"));
        plan.action(town.police, "2026-10-10", Said.onTrack("2026-02-01"));
        plan.action(town.health, "2026-11-01", Said.onTrack("2026-02-01"));
        plan.action(town.health, "2026-12-01", Said.onTrack("2026-02-01"));
        plan.action(town.health, "2027-06-01", Said.atRisk("2026-06-15"));
        plan.action(town.health, "2026-12-01", Said.complete("2026-10-27"));
        plan.action(town.police, "2026-05-01", Said.complete("2026-04-20"), Said.signedOff("2026-11-05"));
        plan.action(town.police, null);
        return review;
    }

    private record Said(LocalDate day, Cause cause, UnaryOperator<ActionState> becomes) {

        static Said onTrack(String day) {
            return new Said(LocalDate.parse(day), Cause.UPDATED,
                    state -> state.noted("All is well", Progress.IN_PROGRESS, Confidence.ON_TRACK));
        }

        static Said atRisk(String day) {
            return new Said(LocalDate.parse(day), Cause.UPDATED,
                    state -> state.noted("It may be late", Progress.IN_PROGRESS, Confidence.AT_RISK));
        }

        static Said complete(String day) {
            return new Said(LocalDate.parse(day), Cause.UPDATED,
                    state -> state.complete(LocalDate.parse(day), "Minutes"));
        }

        static Said signedOff(String day) {
            return new Said(LocalDate.parse(day), Cause.SIGNED_OFF,
                    state -> state.signedOff(LocalDate.parse(day), null));
        }
    }

    private record Plan(Anytown town, PlanPasts pasts, Review review, long recommendation) {

        void action(long agency, String due, Said... later) {
            ActionState state = ActionState.draft(recommendation, 1, new Wording("Refresh training", null),
                    new Lead(agency, town.policeLead.id(), null), List.of(),
                    due == null ? Dates.NONE : Dates.due(LocalDate.parse(due), null)).asIssued();
            List<Event> past = new ArrayList<>();
            past.add(event(LocalDate.of(2026, 1, 5), Cause.ADDED, state));
            for (Said said : later) {
                state = said.becomes().apply(state);
                past.add(event(said.day(), said.cause(), state));
            }
            pasts.addActions(town.businessUnit, review, List.of(past));
        }

        private Event event(LocalDate day, Cause cause, ActionState state) {
            return new Event(London.startOf(day), London.startOf(day), By.of(town.businessUnit), cause, null, state);
        }
    }
}
