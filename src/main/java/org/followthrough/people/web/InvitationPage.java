package org.followthrough.people.web;

import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Invitations;
import org.followthrough.people.Person;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;

/** Where a one-time link leads: to choose a password. Opening it changes nothing. */
@PagePath("/invitation/${token}")
@PublicPage
public class InvitationPage extends FramePage {

    @SpringBean
    private Invitations invitations;
    @SpringBean
    private Sessions sessions;

    private final Model<String> chosen = new Model<>();
    private final PasswordRow chosenRow = ChosenPassword.row(chosen);
    private boolean open;

    /** @param parameters {@code token} of the link */
    public InvitationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        Optional<Person> holder = invitations.holder(token());
        open = holder.isPresent();
        super.onInitialize();
        add(new Label("who", new StringResourceModel("who", this)
                .setParameters(holder.map(Person::name).orElse(""), holder.map(Person::email).orElse("")))
                .setVisible(open));
        add(new WebMarkupContainer("closed").setVisible(!open));
        add(new BaseForm("form").add(chosenRow, new FormButton("save", this::save)).setVisible(open));
    }

    @Override
    protected IModel<String> heading() {
        return new ResourceModel(open ? "heading" : "closedHeading");
    }

    private void save() {
        Person holder = invitations.holder(token()).orElseThrow();
        if (ChosenPassword.refused(chosenRow, chosen.getObject(), holder.email(), holder.name())) {
            return;
        }
        invitations.accept(token(), chosen.getObject()).ifPresent(person -> {
            sessions.begin(person);
            Flash.success(getString("saved"));
        });
        throw new LocalRedirect("/");
    }

    private String token() {
        return getPageParameters().get("token").toString("");
    }
}
