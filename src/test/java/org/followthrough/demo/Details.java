package org.followthrough.demo;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Cover;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.context.ApplicationContext;

/**
 * The details of the invented board, counted.
 *
 * @param files on actions that wait for sign-off, by name
 * @param withMilestones actions with a milestone ahead
 * @param running covers in one agency
 * @param ahead covers to come there
 * @param disowned actions that are not their lead's; whether a co-ordinator was asked
 * @param repeated recommendations of one review that repeat one of another
 * @param byHand actions on the next agenda that were put there
 */
record Details(List<String> files, int withMilestones, long running, long ahead, List<Boolean> disowned,
               long repeated, long byHand) {

    static Details of(ApplicationContext application, LocalDate today) {
        Person business = application.getBean(People.class).findByEmail("business" + Anytown.AT).orElseThrow();
        Plans plans = application.getBean(Plans.class);
        Positions positions = application.getBean(Positions.class);
        EvidenceStore evidence = application.getBean(EvidenceStore.class);
        List<Cover> covers = application.getBean(Covers.class).ofAgency(
                application.getBean(People.class).agencyByRef("social-care").orElseThrow().id());
        Meetings meetings = application.getBean(Meetings.class);
        Review later = application.getBean(Reviews.class).find(business, "family-w").orElseThrow();
        RepeatedRecommendations repeats = application.getBean(RepeatedRecommendations.class);
        return new Details(
                plans.words(positions.standing(plans.boardView(today)).stream().filter(Position::isWaiting).toList())
                        .stream().flatMap(action -> evidence.of(business, action).stream())
                        .filter(Evidence::isFile).map(Evidence::name).sorted().toList(),
                positions.count(plans.boardView(today), position -> position.nextMilestone() != null),
                covers.stream().filter(cover -> !cover.from().isAfter(today)).count(),
                covers.stream().filter(cover -> cover.from().isAfter(today)).count(),
                application.getBean(Leads.class).disowned(business).stream().map(Leads.Disowned::coordinated).toList(),
                plans.recommendations(later, today).stream()
                        .filter(recommendation -> !repeats.of(business, recommendation).isEmpty()).count(),
                application.getBean(Agendas.class).papers(business, meetings.coming(business).get(0)).lines().stream()
                        .filter(line -> line.item().kind() == ItemKind.ADDED).count());
    }
}
