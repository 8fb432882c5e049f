package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.web.BulkPage;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.LocalHref;

/** On which meeting's agenda shall the actions ticked in the work list go? */
@PagePath("/actions/agenda")
@Requires(Permission.RUN_MEETINGS)
public class PutOnAgendaPage extends BulkPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Meetings meetings;
    @SpringBean
    private People people;

    private final IModel<List<Meeting>> offered = LoadableDetachableModel.of(() -> meetings.coming(person()).stream()
            .filter(meeting -> meetings.mayRun(person(), meeting.committeeId())).toList());
    private final IModel<Long> meeting = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters the actions ticked, and the list they were ticked in */
    public PutOnAgendaPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Action> taken = selected().getObject().stream().filter(Agendas::canBeTaken).toList();
        List<Action> leftOut = new ArrayList<>(selected().getObject());
        leftOut.removeAll(taken);
        add(list("taken", taken), list("leftOut", leftOut));
        List<Long> ids = offered.getObject().stream().map(Meeting::id).toList();
        meeting.setObject(ids.size() == 1 ? ids.get(0) : null);
        add(new WebMarkupContainer("noMeeting").setVisible(ids.isEmpty()));
        form.add(new RadiosRow<>("meeting", meeting, ids).bold().required().labelled(this::words),
                new FormButton("put", this::put), new LocalHref("cancel", list()));
        add(form.setVisible(!ids.isEmpty() && !taken.isEmpty()));
    }

    private static WebMarkupContainer list(String id, List<Action> actions) {
        List<String> lines = actions.stream().map(action -> action.reference() + " " + action.title()).toList();
        WebMarkupContainer part = new WebMarkupContainer(id);
        part.add(new ListView<>("action", lines) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        });
        return (WebMarkupContainer) part.setVisible(!lines.isEmpty());
    }

    private String words(Long id) {
        return offered.getObject().stream().filter(each -> each.id() == id).findFirst()
                .map(each -> London.dateAndTime(each.startsAt()) + ", "
                        + people.committee(each.committeeId()).map(Committee::name).orElse("")).orElse("");
    }

    private void put() {
        int added;
        try {
            added = agendas.add(person(), meeting.getObject(),
                    selected().getObject().stream().map(Action::reference).toList());
        } catch (ChangedMeanwhile e) {
            form.error(getString("closed"));
            return;
        }
        Flash.success(new StringResourceModel("done", this).setParameters(added,
                selected().getObject().size() - added).getString());
        returnToList();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(selected().map(List::size));
    }

    @Override
    protected void onDetach() {
        offered.detach();
        super.onDetach();
    }
}
