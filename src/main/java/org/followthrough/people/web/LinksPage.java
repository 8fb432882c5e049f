package org.followthrough.people.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.ReturnChoices;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;

/** The links in one's own mail that work without signing in: how to stop them, once or for good. */
@PagePath("/me/links")
@Requires(Permission.UPDATE_ACTIONS)
public class LinksPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ReturnChoices choices;

    public LinksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MePage.class, new PageParameters());
        Person person = signedIn.required();
        int live = choices.live(person.id());
        boolean wanted = choices.areWanted(person);
        add(new Label("live", new StringResourceModel("live", this).setParameters(live)).setVisible(wanted));
        add(new Label("unwanted", getString("unwanted")).setVisible(!wanted));
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("stop", this::stop).setVisible(live > 0),
                new FormButton("never", () -> want(false)).secondary().setVisible(wanted),
                new FormButton("again", () -> want(true)).setVisible(!wanted));
        add(form);
    }

    private void stop() {
        choices.stop(signedIn.required(), signedIn.required().id());
        say("stopped");
    }

    private void want(boolean wanted) {
        choices.want(signedIn.required(), wanted);
        say(wanted ? "wanted" : "refused");
    }

    private void say(String key) {
        Flash.success(getString(key));
        setResponsePage(LinksPage.class);
    }
}
