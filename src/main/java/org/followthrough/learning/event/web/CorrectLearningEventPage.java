package org.followthrough.learning.event.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEvent;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** Corrects what was recorded of an event. */
@PagePath("/learning/events/${id}/correct")
@Requires(Permission.EDIT_PLANS)
public class CorrectLearningEventPage extends LearningEventForm {

    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<LearningEvent> event = LoadableDetachableModel.of(() -> events().find(
            getPageParameters().get("id").toLong(0)).orElseThrow(NotFoundException::new));

    /** @param parameters {@code id} */
    public CorrectLearningEventPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Held before() {
        return event.getObject().held();
    }

    @Override
    int version() {
        return event.getObject().version();
    }

    @Override
    String named() {
        return "event/" + event.getObject().id();
    }

    @Override
    String pathBack() {
        return "/learning/events/" + event.getObject().id();
    }

    @Override
    String save(Held typed) {
        try {
            events().correct(person(), event.getObject().id(), startedFrom(), typed);
        } catch (ChangedMeanwhile e) {
            event.detach();
            tell(firstToSave.said(this, event.getObject().written()), version());
            return null;
        }
        Flash.success(getString("saved"));
        return pathBack();
    }

    @Override
    protected void onDetach() {
        event.detach();
        super.onDetach();
    }
}
