package org.followthrough.meeting.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Puts actions on the agenda by their references, and takes others off it. */
@PagePath("/meetings/${id}/agenda")
@Requires(Permission.RUN_MEETINGS)
public class AgendaPage extends OneMeetingPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Plans plans;

    private final IModel<String> references = new Model<>();
    private final IModel<Set<Long>> arisen = new SetModel<>(Set.of());
    private final IModel<Set<Long>> off = new SetModel<>(Set.of());
    private final IModel<Map<Long, String>> titles = LoadableDetachableModel.of(this::titles);
    private final TextRow referencesRow = new TextRow("references", references);
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting */
    public AgendaPage(PageParameters parameters) {
        super(parameters);
    }

    private Map<Long, String> titles() {
        List<AgendaLine> all = Stream.concat(onIt().stream(), arisenSince().stream()).toList();
        List<Action> words = plans.words(all.stream().map(AgendaLine::position).toList());
        return words.stream().collect(Collectors.toMap(Action::id, action -> action.reference() + " " + action.title(),
                (one, same) -> one));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandRunning();
        backToMeeting();
        List<AgendaLine> since = arisenSince();
        List<AgendaLine> now = onIt();
        form.add(referencesRow.bold().limit(500));
        form.add(new CheckboxesRow<>("arisen", arisen, ids(since)).bold().compact().labelled(this::title)
                .hinted(id -> kind(since, id)).setVisible(!since.isEmpty()));
        form.add(new CheckboxesRow<>("off", off, ids(now)).bold().compact().labelled(this::title)
                .hinted(id -> kind(now, id))
                .setVisible(meeting().state() == MeetingState.PLANNED && !now.isEmpty()));
        form.add(new FormButton("save", this::save), new LocalHref("cancel", path("")));
        add(form.setVisible(!meeting().isOver() || form.isSent()));
    }

    private List<AgendaLine> onIt() {
        return agendas.papers(person(), meeting()).lines();
    }

    private List<AgendaLine> arisenSince() {
        return agendas.arisenSince(person(), meeting());
    }

    private static List<Long> ids(List<AgendaLine> lines) {
        return lines.stream().map(line -> line.position().actionId()).toList();
    }

    private String title(Long id) {
        return titles.getObject().getOrDefault(id, "");
    }

    private static String kind(List<AgendaLine> lines, Long id) {
        return lines.stream().filter(line -> line.position().actionId() == id).findFirst()
                .map(line -> MeetingWords.name(line.item().kind())).orElse(null);
    }

    private void save() {
        Set<String> wanted = new LinkedHashSet<>(typed());
        List<String> unknown = wanted.stream().filter(reference -> plans.find(person(), reference)
                .filter(Agendas::canBeTaken).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            referencesRow.error(new StringResourceModel("references.unknown", this)
                    .setParameters(unknown.size(), String.join(", ", unknown)).getString());
            return;
        }
        Set<Long> chosen = arisen.getObject() == null ? Set.of() : arisen.getObject();
        chosen.forEach(id -> wanted.add(title(id).split(" ")[0]));
        Set<Long> leaving = off.getObject() == null ? Set.of() : off.getObject();
        if (wanted.isEmpty() && leaving.isEmpty()) {
            referencesRow.error(getString("nothing"));
            return;
        }
        try {
            change(wanted, leaving);
        } catch (ChangedMeanwhile e) {
            readAgain();
            form.error(getString("changedMeanwhile"));
        }
    }

    private void change(Set<String> wanted, Set<Long> leaving) {
        if (!leaving.isEmpty()) {
            agendas.takeOff(person(), meeting().id(), leaving);
        }
        int added = wanted.isEmpty() ? 0 : agendas.add(person(), meeting().id(), wanted);
        Flash.success(new StringResourceModel("saved", this).setParameters(added, leaving.size()).getString());
        setResponsePage(MeetingPage.class, parametersOf(meeting().id()));
    }

    private List<String> typed() {
        return references.getObject() == null ? List.of() : Stream.of(references.getObject()
                .toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    protected void onDetach() {
        titles.detach();
        super.onDetach();
    }
}
