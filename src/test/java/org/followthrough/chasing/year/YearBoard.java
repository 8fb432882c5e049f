package org.followthrough.chasing.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.chasing.year.Known.News;
import org.followthrough.chasing.year.Known.Someone;
import org.followthrough.chasing.year.Known.Thing;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Given;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.plan.Wording;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.context.ApplicationContext;

/**
 * A board of some sixty actions and a dozen reports that lives through a year; what happens is done there and written
 * down for the oracle.
 */
final class YearBoard {

    private static final int ACTIONS = 56;

    final Known known = new Known();
    private final Random random = new Random(20261120);
    private final Set<Thing> complete = new HashSet<>();
    private final Set<Thing> asked = new HashSet<>();
    private final YearReports reports = new YearReports(known);
    private final YearPeople people;
    private final LocalDate begins;
    private ApplicationContext services;
    private long recommendationId;
    private long reviewId;

    YearBoard(ApplicationContext services, LocalDate begins) {
        this.services = services;
        this.begins = begins;
        people = new YearPeople(services, known, random);
        plan();
    }

    /** The same board in a server that was started again. */
    void in(ApplicationContext restarted) {
        services = restarted;
        people.in(restarted);
    }

    void turnOn() {
        bean(ChasingSwitch.class).turn(person(known.businessUnit), true);
    }

    /** What people do in an afternoon. */
    void live(LocalDate today) {
        for (Thing thing : known.things) {
            if (thing.isReport()) {
                reports.live(services, person(known.businessUnit), person(reports.coordinator(thing)), thing, today);
            } else if (complete.contains(thing) && chance(4)) {
                decide(thing, action(thing), today);
            } else if (thing.open && asked.contains(thing) && chance(5)) {
                decideDate(thing, action(thing), today);
            } else if (thing.open && thing.lead.reachable && chance(45)) {
                update(thing, action(thing), today);
            } else if (thing.open && (!thing.lead.reachable && chance(12) || chance(500))) {
                handOver(thing, today);
            }
        }
        people.comeAndGo(today);
    }

    private void update(Thing thing, Action action, LocalDate today) {
        boolean done = chance(5);
        LocalDate ask = !done && thing.due != null && chance(3) ? later(thing.due, today).plusMonths(1) : null;
        Update update = done
                ? new Update(Progress.COMPLETE, Confidence.ON_TRACK, "Done", today, "Register", null, null)
                : new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, "Going on", null, null, ask,
                        ask == null ? null : "No room");
        bean(Updates.class).give(person(thing.lead), thing.reference, action.currentVersion(), Given.only(update));
        thing.said(today);
        thing.open = !done;
        if (done) {
            complete.add(thing);
        }
        if (ask != null) {
            asked.add(thing);
        }
    }

    private void decide(Thing thing, Action action, LocalDate today) {
        Person by = person(known.businessUnit);
        Person member = person(people.member);
        Decisions decisions = bean(Decisions.class);
        int version = action.currentVersion();
        complete.remove(thing);
        if (chance(3)) {
            decisions.signOff(by, member, thing.reference, version,
                    SignOff.inMeeting("Jo Ellis", "At the agency", today), null, null);
            thing.news.put(News.SIGNED_OFF, today);
            return;
        }
        boolean evidence = chance(2);
        if (evidence) {
            decisions.askForEvidence(by, member, thing.reference, version, "Show more", false);
        } else {
            decisions.sendBack(by, member, thing.reference, version, "Not yet", false);
        }
        thing.open = true;
        thing.sentBack = today;
        thing.sentBackBecause = evidence ? "The sub-committee asked for more evidence" : "Sent back by the sub-committee";
        thing.changed(today);
    }

    private void decideDate(Thing thing, Action action, LocalDate today) {
        boolean toChair = bean(DateDecisions.class).goesToChair(action.state().dates());
        Person by = person(toChair ? known.independentChair : known.businessUnit);
        LocalDate wanted = action.state().dates().askedFor();
        asked.remove(thing);
        int version = action.currentVersion();
        switch (random.nextInt(3)) {
            case 0 -> {
                bean(DateDecisions.class).refuse(by, by, thing.reference, version, "No");
                thing.decided(News.DATE_REFUSED, today);
            }
            case 1 -> {
                bean(DateDecisions.class).agree(by, by, thing.reference, version, wanted.minusDays(9), "Sooner");
                thing.due = wanted.minusDays(9);
                thing.decided(News.OTHER_DATE, today);
            }
            default -> {
                bean(DateDecisions.class).agreeAskedFor(by, by, thing.reference, version, null);
                thing.due = wanted;
                thing.decided(News.DATE_AGREED, today);
            }
        }
    }

    private void handOver(Thing thing, LocalDate today) {
        people.colleague(thing.lead).ifPresent(heir -> {
            bean(Leads.class).name(person(known.businessUnit), thing.reference, action(thing).currentVersion(),
                    people.id(heir));
            thing.lead = heir;
            thing.news.put(News.NOW_LEAD, today);
            thing.changed(today);
        });
    }

    private void plan() {
        Person unit = person(known.businessUnit);
        long committee = bean(People.class).addCommittee("reviews", "Reviews", people.id(known.subcommitteeChair),
                people.id(known.deputyChair), Set.of(people.id(people.member)));
        Review review = bean(Reviews.class).add(unit, "child-y", new ReviewState("Child Y",
                ReviewKind.SERIOUS_CASE_REVIEW, committee, null, false, false, begins.minusDays(20), null, null),
                London.startOf(begins.minusDays(20)));
        reviewId = review.id();
        recommendationId = bean(PlanEditor.class).addRecommendation(unit, review, new RecommendationState(0,
                RecommendationSource.OVERVIEW_REPORT, null, "1", null, "Share what is known", null, null, null, null,
                null, null));
        for (int i = 0; i < ACTIONS; i++) {
            LocalDate due = i % 14 == 0 ? null : i % 9 == 0 ? begins.minusMonths(2 + i) : begins.plusDays(i * 7L);
            add(due, begins.minusDays(20));
        }
        bean(PlanEditor.class).issue(unit, review());
        known.things.forEach(thing -> thing.news.put(News.NOW_LEAD, begins));
        reports.ask(services, unit, review(), people.agencies(), begins);
        for (LocalDate day = begins.plusDays(30); day.isBefore(begins.plusYears(1)); day = day.plusWeeks(5)) {
            bean(Meetings.class).add(unit, committee, London.at(day, LocalTime.of(14, 0)), null);
            known.meetings.add(day);
        }
    }

    /** Actions that come late, as an import brings them: some overdue for long. */
    void addMore(LocalDate today) {
        for (int i = 0; i < 5; i++) {
            Thing thing = add(today.plusDays(40L * i - 60), today);
            thing.news.put(News.NOW_LEAD, today);
        }
    }

    private Thing add(LocalDate due, LocalDate counts) {
        Someone lead = people.leads.stream().skip(known.things.size() % people.leads.size())
                .filter(one -> one.reachable).findFirst().orElse(people.leads.get(0));
        String reference = bean(PlanEditor.class).addAction(person(known.businessUnit), review(), recommendation(),
                new ActionTerms(new Wording("Refresh training", "Nine in ten trained"),
                        new Lead(people.agencyId(lead), people.id(lead), null), List.of(), due, null));
        Thing thing = new Thing(reference, lead, due, counts);
        known.things.add(thing);
        return thing;
    }

    private Review review() {
        return bean(Reviews.class).find(person(known.businessUnit), reviewId).orElseThrow();
    }

    private Recommendation recommendation() {
        return bean(Plans.class).recommendation(recommendationId).orElseThrow();
    }

    private Action action(Thing thing) {
        return bean(Plans.class).find(person(known.businessUnit), thing.reference).orElseThrow();
    }

    private Person person(Someone one) {
        return people.person(one);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T bean(Class<T> type) {
        return services.getBean(type);
    }
}
