package org.followthrough.importing.web;

import org.apache.wicket.RestartResponseException;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.Answers;
import org.followthrough.importing.ImportState;
import org.followthrough.importing.Preparation;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.form.BaseForm;

/** One step of an import under way. Its answers are kept as soon as they are sent. */
abstract class StepPage extends ImportPage {

    private final ImportStep step;
    private final IModel<Preparation> preparation =
            LoadableDetachableModel.of(() -> imports().prepare(person(), planImport()));
    private final BaseForm form = new BaseForm("form");

    StepPage(ImportStep step, PageParameters parameters) {
        super(parameters);
        this.step = step;
    }

    @Override
    protected void onInitialize() {
        if (planImport().state() == ImportState.DONE) {
            throw new RestartResponseException(DonePage.class, parametersOf(id()));
        }
        super.onInitialize();
        ImportStep previous = step.previous(preparation());
        backTo(previous.page(), previous == ImportStep.UPLOAD ? new PageParameters() : parametersOf(id()),
                new ResourceModel("step.back"));
        add(new Steps("steps", step, parametersOf(id())), form);
    }

    /** The form of the step. */
    final BaseForm form() {
        return form;
    }

    /** The file read with every answer given so far. */
    final Preparation preparation() {
        return preparation.getObject();
    }

    /** Keeps answers and goes on to the next step. */
    final void keep(Answers answers) {
        if (kept(answers)) {
            setResponsePage(step.next(preparation()).page(), parametersOf(id()));
        }
    }

    /** Keeps answers; says so and stays on the page when somebody else was first. */
    final boolean kept(Answers answers) {
        try {
            imports().answer(person(), planImport(), answers);
        } catch (ChangedMeanwhile e) {
            form.error(getString("step.changed"));
            return false;
        }
        reload();
        preparation.detach();
        return true;
    }

    @Override
    protected void onDetach() {
        preparation.detach();
        super.onDetach();
    }
}
