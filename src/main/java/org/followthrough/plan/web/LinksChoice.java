package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Administration;
import org.followthrough.people.Agency;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;

/** Lets an agency choose whether its people's reminders hold a link that works once without signing in. */
final class LinksChoice extends Panel {

    @SpringBean
    private Administration administration;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Agency> agency;

    LinksChoice(String id, IModel<Agency> agency) {
        super(id);
        this.agency = agency;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        boolean chosen = agency.getObject().returnLinks();
        BaseForm form = new BaseForm("form");
        form.add(new Label("now", getString(chosen ? "on" : "off")),
                new FormButton("turnOn", () -> choose(true)).secondary().setVisible(!chosen),
                new FormButton("turnOff", () -> choose(false)).secondary().setVisible(chosen));
        add(form);
    }

    private void choose(boolean chosen) {
        administration.chooseReturnLinks(signedIn.required(), agency.getObject().id(), chosen);
        Flash.success(getString(chosen ? "turnedOn" : "turnedOff"));
        setResponsePage(getPage().getClass(), getPage().getPageParameters());
    }

    @Override
    protected void onDetach() {
        agency.detach();
        super.onDetach();
    }
}
