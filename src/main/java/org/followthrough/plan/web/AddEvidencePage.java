package org.followthrough.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Gives evidence by itself, without an update. */
@PagePath("/actions/${ref}/evidence")
@Requires(Permission.UPDATE_ACTIONS)
public class AddEvidencePage extends FramePage {

    private static final int TRIES = 5;

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private EvidenceStore store;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private final IModel<String> statement = new Model<>();
    private final IModel<Long> replaces = new Model<>();
    private EvidenceQuestion question;
    private DraftForm form;

    public AddEvidencePage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!plans.mayUpdate(signedIn.required(), action.getObject())) {
            throw new NotAllowed();
        }
        backTo(ActionPage.class, getPageParameters());
        form = new DraftForm("form", signedIn.required().id(), "evidence/" + reference());
        question = new EvidenceQuestion("evidence", action, statement);
        add(form.add(new DraftNotice("draft", form), question, replaced(), new FormButton("save", this::save),
                new LocalHref("cancel", "/actions/" + reference())));
    }

    private SelectRow<Long> replaced() {
        Map<Long, String> pieces = new LinkedHashMap<>();
        List<Evidence> given = store.of(signedIn.required(), action.getObject());
        given.stream().filter(piece -> given.stream().noneMatch(other ->
                Long.valueOf(piece.id()).equals(other.replacesId())))
                        .forEach(piece -> pieces.put(piece.id(), piece.name()));
        SelectRow<Long> row = new SelectRow<>("replaces", replaces, List.copyOf(pieces.keySet()));
        row.labelled(pieces::get).small().setVisible(!pieces.isEmpty());
        return row;
    }

    private void save() {
        if (statement.getObject() == null && store.uploads(signedIn.required(), action.getObject()).isEmpty()) {
            question.demand();
            return;
        }
        give();
        form.forget();
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    /** Evidence contradicts nobody: where somebody else was first, it is given after them. */
    private void give() {
        for (int tries = 1;; tries++) {
            try {
                store.give(signedIn.required(), reference(), statement.getObject(), replaces.getObject());
                return;
            } catch (ChangedMeanwhile e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private String reference() {
        return action.getObject().reference();
    }

    @Override
    protected IModel<String> caption() {
        return action.map(now -> now.reference() + " \u00b7 " + now.title());
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(action.map(Action::reference));
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
