package org.followthrough.people.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.FirstAdministrator;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;
import org.followthrough.shared.web.form.TextRow;

/** The way into an empty installation, by the link in the log. */
@PagePath("/first-administrator/${token}")
@PublicPage
public class FirstAdministratorPage extends FramePage {

    @SpringBean
    private FirstAdministrator firstAdministrator;
    @SpringBean
    private Sessions sessions;

    private final Model<String> name = new Model<>();
    private final Model<String> email = new Model<>();
    private final Model<String> chosen = new Model<>();
    private final Model<Boolean> businessUnit = Model.of(true);
    private final TextRow emailRow = new TextRow("email", email);
    private final PasswordRow chosenRow = ChosenPassword.row(chosen);
    private boolean open;

    /** @param parameters {@code token} of the link */
    public FirstAdministratorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        open = firstAdministrator.isOpen(token());
        super.onInitialize();
        add(new WebMarkupContainer("closed").setVisible(!open));
        BaseForm form = new BaseForm("form");
        form.add(new TextRow("name", name).autocomplete("name").required(),
                emailRow.email().limit(254).autocomplete("username").required(), chosenRow,
                new CheckboxRow("businessUnit", businessUnit), new FormButton("save", this::save));
        add(form.setVisible(open));
    }

    @Override
    protected IModel<String> heading() {
        return new ResourceModel(open ? "heading" : "closedHeading");
    }

    private void save() {
        boolean wrong = EmailAddress.refused(emailRow, email.getObject());
        if (ChosenPassword.refused(chosenRow, chosen.getObject(), email.getObject(), name.getObject()) || wrong) {
            return;
        }
        firstAdministrator.create(token(), email.getObject(), name.getObject(), chosen.getObject(),
                businessUnit.getObject()).ifPresent(person -> {
                    sessions.begin(person);
                    Flash.success(getString("saved"));
                });
        throw new LocalRedirect("/people");
    }

    private String token() {
        return getPageParameters().get("token").toString("");
    }
}
