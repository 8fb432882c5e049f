package org.followthrough.settings;

import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.BrandColour;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Changes the colour of links and of the line under the board's name, after a look at it. */
@PagePath("/settings/colour")
@Requires(Permission.CHANGE_SETTINGS)
public class ColourPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;

    private final IModel<String> typed = new Model<>();
    private final IModel<String> shown = new Model<>();
    private final TextRow row = new TextRow("colour", typed);

    public ColourPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        typed.setObject(settings.colour().toString());
        shown.setObject(settings.colour().toString());
        add(new Label("sentence", () -> sentence("sentence", shown.getObject())));
        add(new WebMarkupContainer("patch").add(AttributeModifier.replace("fill", shown)));
        BaseForm form = new BaseForm("form");
        form.add(row.bold().width(10).required(), new FormButton("save", this::save),
                new FormButton("look", this::look).secondary(), new FormButton("usual", this::usual).secondary()
                        .withoutChecks(), new LocalHref("cancel", "/settings"));
        add(form);
    }

    private String sentence(String key, String colour) {
        return new StringResourceModel(key, this).setParameters(colour, BrandColour.of(colour)
                .map(known -> String.format(Locale.UK, "%.1f", Math.floor(known.contrast() * 10) / 10)).orElse(""))
                .getString();
    }

    /** The colour typed, if it can be chosen; otherwise says why not. */
    private Optional<BrandColour> chosen() {
        Optional<BrandColour> colour = BrandColour.of(typed.getObject());
        if (colour.isEmpty()) {
            row.error(getString("colour.format"));
        } else if (!colour.get().isReadable()) {
            row.error(sentence("colour.faint", colour.get().toString()));
        }
        return colour.filter(BrandColour::isReadable);
    }

    private void look() {
        chosen().ifPresent(colour -> shown.setObject(colour.toString()));
    }

    private void save() {
        chosen().ifPresent(this::keep);
    }

    private void usual() {
        keep(BrandColour.USUAL);
    }

    private void keep(BrandColour colour) {
        settings.change(signedIn.required(), colour);
        Flash.success(new StringResourceModel("saved", this).setParameters(colour).getString());
        setResponsePage(SettingsPage.class);
    }
}
