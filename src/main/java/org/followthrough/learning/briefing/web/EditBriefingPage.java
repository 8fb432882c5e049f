package org.followthrough.learning.briefing.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** Words a briefing anew. */
@PagePath("/briefings/${id}/edit")
@Requires(Permission.EDIT_PLANS)
public class EditBriefingPage extends BriefingForm {

    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Briefing> briefing = LoadableDetachableModel.of(() -> briefings().find(person(),
            getPageParameters().get("id").toLong(0)).filter(one -> briefings().writes(person(), one.subject()))
            .orElseThrow(NotFoundException::new));

    /** @param parameters {@code id} */
    public EditBriefingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Subject subject() {
        return briefing.getObject().subject();
    }

    @Override
    BriefingText before() {
        return briefing.getObject().text();
    }

    @Override
    int version() {
        return briefing.getObject().version();
    }

    @Override
    String named() {
        return "briefing/" + briefing.getObject().id();
    }

    @Override
    String pathBack() {
        return "/briefings/" + briefing.getObject().id();
    }

    @Override
    String save(BriefingText typed) {
        try {
            briefings().word(person(), briefing.getObject().id(), startedFrom(), typed);
        } catch (ChangedMeanwhile e) {
            briefing.detach();
            tell(firstToSave.said(this, briefing.getObject().written()), version());
            return null;
        }
        Flash.success(getString("saved"));
        return pathBack();
    }

    @Override
    protected void onDetach() {
        briefing.detach();
        super.onDetach();
    }
}
