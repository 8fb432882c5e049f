package org.followthrough.settings;

import java.util.Arrays;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.web.HeadlineTags;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Says in the board's own words what a headline means. */
@PagePath("/settings/meanings/${headline}")
@Requires(Permission.CHANGE_SETTINGS)
public class MeaningPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private Meanings meanings;

    private final IModel<String> meaning = new Model<>();

    /** @param parameters {@code headline} such as on-track */
    public MeaningPage(PageParameters parameters) {
        super(parameters);
    }

    private Headline headline() {
        String kind = getPageParameters().get("headline").toString("");
        return Arrays.stream(Headline.values()).filter(each -> HeadlineTags.kind(each).equals(kind)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        Headline headline = headline();
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        meaning.setObject(meanings.of(headline));
        add(new Label("usual", new StringResourceModel("usual", this).setParameters(ActionWords.meaning(headline))));
        BaseForm form = new BaseForm("form");
        form.add(new TextRow("meaning", meaning).limit(Meanings.LIMIT).bold(), new FormButton("save", this::save),
                new LocalHref("cancel", "/settings"));
        add(form);
    }

    private void save() {
        Headline headline = headline();
        settings.changeWords(signedIn.required(), Meanings.name(headline), ActionWords.meaning(headline),
                meaning.getObject());
        Flash.success(new StringResourceModel("saved", this).setParameters(ActionWords.name(headline)).getString());
        setResponsePage(SettingsPage.class);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(ActionWords.name(headline()));
    }
}
