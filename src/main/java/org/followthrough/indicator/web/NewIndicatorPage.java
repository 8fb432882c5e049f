package org.followthrough.indicator.web;

import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Library;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.form.BaseForm;

/** A new indicator, begun empty or with one of the library. */
@PagePath("/indicators/new")
@Requires(Permission.EDIT_INDICATORS)
public class NewIndicatorPage extends DefinitionForm {

    /** @param parameters {@code like}, the key of one in the library */
    public NewIndicatorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(LibraryPage.class, new PageParameters());
    }

    @Override
    Definition before() {
        return Library.find(new Parameters(getPageParameters()).text("like")).map(entry -> new Definition(entry.name(),
                entry.theme(), entry.why(), entry.measure(), entry.unit(), entry.numerator(), entry.denominator(),
                entry.frequency(), entry.polarity(), null, null, 0, null, null, entry.dueDays(), null, true))
                .orElse(null);
    }

    @Override
    void save(BaseForm form, Definition definition) {
        String ref = indicators().add(reader(), definition);
        Flash.success(new StringResourceModel("saved", this).setParameters(definition.name()).getString());
        setResponsePage(IndicatorPage.class, new PageParameters().set("ref", ref));
    }

    @Override
    int version() {
        return 0;
    }

    @Override
    String cancelPath() {
        return "/indicators/library";
    }
}
