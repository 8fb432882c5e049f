package org.followthrough.indicator.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.FrequencyFixed;
import org.followthrough.indicator.Indicator;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;

/** Changes how an indicator is defined; what it was is kept. */
@PagePath("/indicators/${ref}/edit")
@Requires(Permission.EDIT_INDICATORS)
public class EditIndicatorPage extends DefinitionForm {

    private final IModel<Indicator> indicator = LoadableDetachableModel.of(() -> indicators().find(reader(),
            getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new));

    /** @param parameters {@code ref} */
    public EditIndicatorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(IndicatorPage.class, getPageParameters());
    }

    @Override
    Definition before() {
        return indicator.getObject().definition();
    }

    @Override
    void save(BaseForm form, Definition definition) {
        try {
            indicators().change(reader(), indicator.getObject(), definition);
        } catch (ChangedMeanwhile e) {
            form.error(getString("stale"));
            return;
        } catch (FrequencyFixed e) {
            refuseFrequency();
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(definition.name()).getString());
        setResponsePage(IndicatorPage.class, getPageParameters());
    }

    @Override
    int version() {
        return indicator.getObject().version();
    }

    @Override
    String cancelPath() {
        return "/indicators/" + indicator.getObject().ref();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(indicator.map(Indicator::name));
    }

    @Override
    protected void onDetach() {
        indicator.detach();
        super.onDetach();
    }
}
