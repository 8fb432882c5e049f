package org.followthrough.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Gives evidence by itself, without an update. */
@PagePath("/actions/${ref}/evidence")
@Requires(Permission.UPDATE_ACTIONS)
public class AddEvidencePage extends WritingPage {

    private static final int TRIES = 5;

    @SpringBean
    private EvidenceStore store;

    private final IModel<String> statement = new Model<>();
    private final IModel<Long> replaces = new Model<>();
    private EvidenceQuestion question;

    public AddEvidencePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!plans().mayUpdate(reader(), action())) {
            throw new NotAllowed();
        }
        backTo(ActionPage.class, getPageParameters());
        question = new EvidenceQuestion("evidence", now(), statement);
        questions().add(question, replaced(), new FormButton("save", this::save),
                new LocalHref("cancel", "/actions/" + reference()));
    }

    private SelectRow<Long> replaced() {
        Map<Long, String> pieces = new LinkedHashMap<>();
        List<Evidence> given = store.of(reader(), action());
        given.stream().filter(piece -> given.stream().noneMatch(other ->
                Long.valueOf(piece.id()).equals(other.replacesId())))
                        .forEach(piece -> pieces.put(piece.id(), piece.name()));
        SelectRow<Long> row = new SelectRow<>("replaces", replaces, List.copyOf(pieces.keySet()));
        row.labelled(pieces::get).small().setVisible(!pieces.isEmpty());
        return row;
    }

    @Override
    String word() {
        return "evidence";
    }

    @Override
    boolean isConsistent() {
        boolean given = statement.getObject() != null || !store.uploads(reader(), action()).isEmpty();
        if (!given) {
            question.demand();
        }
        return given;
    }

    @Override
    Stream<String> texts() {
        return Stream.ofNullable(statement.getObject());
    }

    @Override
    void changeIt() {
        question.take();
    }

    @Override
    void record() {
        give();
        form().forget();
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    /** Evidence contradicts nobody: where somebody else was first, it is given after them. */
    private void give() {
        for (int tries = 1;; tries++) {
            try {
                store.give(reader(), reference(), statement.getObject(), replaces.getObject());
                return;
            } catch (ChangedMeanwhile e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    protected IModel<String> caption() {
        return now().map(now -> now.reference() + " \u00b7 " + now.title());
    }

    @Override
    IModel<String> usualTitle() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference));
    }
}
