package org.followthrough.chasing.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.HolidayWarning;
import org.followthrough.shared.schedule.Schedule;
import org.followthrough.shared.schedule.Scheduled;
import org.followthrough.shared.schedule.WorkRun;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** What runs by itself: when, how it went last, when it runs next; an administrator may run it now. */
@PagePath("/schedule")
@Requires(Permission.SEE_SCHEDULE)
public class SchedulePage extends FramePage {

    @SpringBean
    private Schedule schedule;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final BaseForm form = new BaseForm("form");

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new HolidayWarning("warning"));
        RepeatingView works = new RepeatingView("work");
        schedule.all().forEach(work -> addWork(works, work));
        add(form.add(works));
    }

    private void addWork(RepeatingView works, Scheduled work) {
        String key = work.key();
        WebMarkupContainer part = new WebMarkupContainer(works.newChildId());
        part.add(new Label("name", work.name()));
        part.add(new SummaryList("facts", LoadableDetachableModel.of(() -> facts(key))));
        FormButton button = new FormButton("run", () -> runNow(key)) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(signedIn.may(Permission.RUN_SCHEDULE));
            }
        };
        part.add(button.secondary().setMarkupId("run-" + key)
                .add(AttributeModifier.replace("aria-label", getString("run.label") + ": " + work.name())));
        works.add(part);
    }

    private List<SummaryRow> facts(String key) {
        Scheduled work = schedule.all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("when"), new StringResourceModel("everyWorkingDay", this)
                .setParameters(London.time(work.next())).getString()));
        facts.add(work.last() == null ? SummaryRow.of(getString("last"), getString("never")) : last(work.last()));
        facts.add(SummaryRow.of(getString("next"), London.dateAndTime(work.next())));
        return facts;
    }

    private SummaryRow last(WorkRun run) {
        List<String> lines = new ArrayList<>();
        lines.add(new StringResourceModel("outcome." + run.outcome(), this)
                .setParameters(London.dateAndTime(run.finishedAt() == null ? run.startedAt() : run.finishedAt()))
                .getString());
        if (run.detail() != null) {
            lines.add(run.detail());
        }
        if (run.askedBy() != null) {
            lines.add(new StringResourceModel("askedBy", this)
                    .setParameters(people.find(run.askedBy()).map(Person::name).orElse("")).getString());
        }
        return new SummaryRow(getString("last"), lines, null);
    }

    private void runNow(String key) {
        if (!signedIn.may(Permission.RUN_SCHEDULE)) {
            throw new NotAllowed();
        }
        WorkRun run = schedule.runNow(key, signedIn.required().id());
        switch (run.outcome()) {
            case DONE -> {
                Flash.success(run.detail());
                setResponsePage(SchedulePage.class);
            }
            case FAILED -> form.error(new StringResourceModel("failed", this).setParameters(run.detail()).getString());
            case RUNNING -> form.error(getString("running"));
            default -> throw new IllegalStateException("Unknown outcome " + run.outcome());
        }
    }
}
