package org.followthrough.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Updates;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What a reader may do with an action today, the most pressing first. */
@Component
class ActionTasks {

    private static final Words WORDS = Words.of(ActionTasks.class);

    private final Plans plans;
    private final Decisions decisions;
    private final DateDecisions dates;
    private final Updates updates;
    private final Leads leads;
    private final List<MoreTask> more;
    private final Clock clock;

    ActionTasks(Plans plans, Decisions decisions, DateDecisions dates, Updates updates, Leads leads,
                List<MoreTask> more, Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.dates = dates;
        this.updates = updates;
        this.leads = leads;
        this.more = more.stream().sorted(Comparator.comparingInt(MoreTask::order)).toList();
        this.clock = clock;
    }

    List<Task> of(Person reader, Action action) {
        List<Task> tasks = new ArrayList<>();
        if (decisions.maySignOff(reader, action)) {
            tasks.add(task("signOff", Waiting.Queue.SIGN_OFF.pathOf(action.reference())));
        }
        if (action.state().dates().askedFor() != null && dates.mayDecide(reader, action)) {
            tasks.add(task("date", Waiting.Queue.DATES.pathOf(action.reference())));
        }
        if (isImpactAsked(reader, action)) {
            tasks.add(task("impact", Waiting.Queue.IMPACT.pathOf(action.reference())));
        }
        if (plans.mayUpdate(reader, action)) {
            tasks.add(task("update", "/actions/" + action.reference() + "/update"));
        }
        if (updates.beforeCorrection(reader, action).isPresent()) {
            tasks.add(task("correct", "/actions/" + action.reference() + "/correct"));
        }
        if (decisions.mayJudge(reader, action)) {
            tasks.add(task("judge", "/actions/" + action.reference() + "/confidence"));
        }
        if (Access.may(reader, Permission.EDIT_PLANS) && action.state().progress() != Progress.CLOSED) {
            tasks.add(task("edit", "/actions/" + action.reference() + "/edit"));
        } else if (leads.mayName(reader, action)) {
            tasks.add(task("lead", "/actions/" + action.reference() + "/lead"));
        }
        more.stream().filter(task -> task.offered().test(reader, action)).forEach(task ->
                tasks.add(new Task(task.label().get(), task.path() + action.reference())));
        return tasks;
    }

    private boolean isImpactAsked(Person reader, Action action) {
        return decisions.mayCheckImpact(reader, action) && action.state().impactCheckOn() != null
                && !action.state().impactCheckOn().isAfter(London.dayOf(clock.instant()));
    }

    private static Task task(String key, String path) {
        return new Task(WORDS.say(key), path);
    }
}
