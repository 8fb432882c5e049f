package org.followthrough.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.SignIn;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalPath;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;
import org.followthrough.shared.web.form.TextRow;

/** The way in: e-mail address and password. In a demonstration it lists whom one can sign in as. */
@PagePath("/sign-in")
@PublicPage
public class SignInPage extends FramePage {

    private static final DemonstrationPeople NOBODY = new DemonstrationPeople(List.of(), "");

    @SpringBean
    private SignIn signIn;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Sessions sessions;
    @SpringBean
    private BoardSettings settings;
    @SpringBean(required = false)
    private DemonstrationPeople demonstration;

    private final Model<String> email = new Model<>();
    private final Model<String> password = new Model<>();
    private final TextRow emailRow = new TextRow("email", email);

    /** @param parameters {@code next}: the path the person asked for */
    public SignInPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (signedIn.person().filter(person -> !person.cameByLink()).isPresent()) {
            goOn();
        }
        addForm();
        addHelp();
        addDemonstration();
    }

    private void addForm() {
        BaseForm form = new BaseForm("form");
        form.add(emailRow.email().limit(254).autocomplete("username").required(),
                new PasswordRow("password", password).required(),
                new FormButton("signIn", () -> enter(email.getObject(), password.getObject())));
        add(form);
    }

    private void addHelp() {
        String contact = settings.board().contact();
        add(new Label("forgotten", new StringResourceModel(contact.isEmpty() ? "forgotten" : "forgottenContact", this)
                .setParameters(contact)));
    }

    private void enter(String address, String secret) {
        SignIn.Outcome outcome = signIn.attempt(address, secret, networkAddress());
        if (outcome instanceof SignIn.Welcome welcome) {
            sessions.begin(welcome.person());
            goOn();
        } else if (outcome instanceof SignIn.Wait wait) {
            emailRow.error(getString("wait", () -> Map.of("minutes", wait.minutes())));
        } else {
            emailRow.error(getString("refused"));
        }
    }

    private void goOn() {
        throw new LocalRedirect(LocalPath.orHome(getPageParameters().get("next").toString(null)));
    }

    private String networkAddress() {
        return ((HttpServletRequest) getRequest().getContainerRequest()).getRemoteAddr();
    }

    private void addDemonstration() {
        DemonstrationPeople invented = demonstration == null ? NOBODY : demonstration;
        WebMarkupContainer part = new WebMarkupContainer("demonstration");
        part.add(new Label("password", invented.password()));
        BaseForm choice = new BaseForm("choice");
        RepeatingView people = new RepeatingView("person");
        for (DemonstrationPerson person : invented.people()) {
            WebMarkupContainer line = new WebMarkupContainer(people.newChildId());
            Button as = new Button("as") {
                @Override
                public void onSubmit() {
                    enter(person.email(), invented.password());
                }
            };
            line.add(as.add(new Label("email", person.email()).setRenderBodyOnly(true)),
                    new Label("who", person.who()));
            people.add(line);
        }
        add(part.add(choice.add(people)).setVisible(!invented.people().isEmpty()));
    }
}
