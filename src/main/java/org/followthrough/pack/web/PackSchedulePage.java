package org.followthrough.pack.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.PackReader;
import org.followthrough.pack.PackSchedule;
import org.followthrough.pack.PackSchedules;
import org.followthrough.pack.PackWords;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/**
 * When a committee's packs are made, what is in them and who gets them: as it stands, what follows, and to change it.
 */
@PagePath("/packs/schedule/${committee}")
@Requires(Permission.MAKE_PACKS)
public class PackSchedulePage extends FramePage {

    private static final int DECISIONS = 10;

    @SpringBean
    private PackSchedules schedules;
    @SpringBean
    private PackWords words;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Committee> committee = LoadableDetachableModel.of(this::load);
    private final IModel<PackSchedule> schedule =
            LoadableDetachableModel.of(() -> schedules.of(committee.getObject().id()));

    private PackScheduleForm form;

    /** @param parameters {@code committee}: its short name */
    public PackSchedulePage(PageParameters parameters) {
        super(parameters);
    }

    private Committee load() {
        return people.committeeByRef(getPageParameters().get("committee").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PacksPage.class, new PageParameters());
        add(sentences());
        add(new PackDatesPanel("dates", committee.getObject().id(), schedule.map(PackSchedule::timing)));
        addReaders();
        form = new PackScheduleForm("change", schedule.getObject(), this::save);
        add(form);
        List<PackSchedule> decisions = schedules.history(committee.getObject().id(), DECISIONS);
        WebMarkupContainer history = new WebMarkupContainer("history");
        history.add(new Timeline("timeline", () -> decisions.stream().map(this::entry).toList()));
        add(history.setVisible(schedule.getObject().version() > 0));
    }

    private ListView<String> sentences() {
        return new ListView<>("sentence", schedule.map(words::schedule)) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        };
    }

    private void addReaders() {
        List<PackReader> meant = schedules.readers(committee.getObject());
        List<String> lines = meant.stream().map(reader -> reader.isSent() ? reader.person().name()
                : getString("leftOut." + reader.leftOut(), () -> Map.of("name", reader.person().name()))).toList();
        add(new ListView<>("reader", lines) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        });
        add(new WebMarkupContainer("nobody").setVisible(meant.stream().noneMatch(PackReader::isSent)));
    }

    private void save(PackScheduleForm.Answers answers) {
        if (!signedIn.may(Permission.MAKE_PACKS)) {
            throw new NotAllowed();
        }
        try {
            schedules.change(signedIn.required(), committee.getObject().id(), form.startedFrom(), answers.timing(),
                    answers.readers(), answers.attached(), answers.sections());
            Flash.success(getString("saved"));
            setResponsePage(PackSchedulePage.class, getPageParameters());
        } catch (ChangedMeanwhile e) {
            schedule.detach();
            PackSchedule now = schedule.getObject();
            form.changedMeanwhile(new StringResourceModel("changedMeanwhile", this).setParameters(
                    words.by(now.changedBy()), London.dateAndTime(now.changedAt())).getString(), now.version());
        }
    }

    private TimelineEntry entry(PackSchedule decided) {
        return new TimelineEntry(PackWords.timing(decided.timing()), new StringResourceModel("by", this).setParameters(
                words.by(decided.changedBy())).getString(), decided.changedAt().toString(),
                London.dateAndTime(decided.changedAt()), words.schedule(decided).subList(1, 4), null);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(committee.map(Committee::name));
    }

    @Override
    protected void onDetach() {
        committee.detach();
        schedule.detach();
        super.onDetach();
    }
}
