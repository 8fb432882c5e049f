package org.followthrough.people.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.ReminderWishes;
import org.followthrough.people.Reminders;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.LocalHref;

/** Which reminders somebody wishes to have, and what cannot be turned off. */
@PagePath("/me/reminders")
@Requires(Permission.UPDATE_ACTIONS)
public class RemindersPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ReminderWishes wishes;

    private final IModel<Reminders> reminders = new Model<>();

    public RemindersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MePage.class, new PageParameters());
        reminders.setObject(wishes.of(signedIn.required()));
        BaseForm form = new BaseForm("form");
        form.add(new RadiosRow<>("reminders", reminders, List.of(Reminders.values())).bold().required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/me"));
        add(form);
    }

    private void save() {
        wishes.choose(signedIn.required(), reminders.getObject());
        Flash.success(getString("saved"));
        setResponsePage(MePage.class);
    }
}
