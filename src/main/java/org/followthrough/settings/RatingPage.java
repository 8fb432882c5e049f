package org.followthrough.settings;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.LocalHref;

/** Whether indicators are shown as red, amber or green beside what their control charts say. */
@PagePath("/settings/red-amber-green")
@Requires(Permission.CHANGE_SETTINGS)
public class RatingPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;

    private final IModel<Boolean> rated = new Model<>();

    public RatingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        rated.setObject(settings.ratesIndicators());
        add(new BaseForm("form").add(
                new RadiosRow<>("rated", rated, List.of(false, true)).required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/settings")));
    }

    private void save() {
        settings.rateIndicators(signedIn.required(), rated.getObject());
        Flash.success(getString("saved." + rated.getObject()));
        setResponsePage(SettingsPage.class);
    }
}
