package org.followthrough.chasing.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.chasing.DryDigest;
import org.followthrough.chasing.Turned;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.HolidayWarning;
import org.followthrough.people.web.MorePage;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** Whether people are chased, and who would be told what if chasing ran now; the business unit turns it on and off. */
@PagePath("/chasing")
@Requires(Permission.EDIT_PLANS)
public class ChasingPage extends FramePage {

    @SpringBean
    private Chasing chasing;
    @SpringBean
    private ChasingSwitch onOff;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<DryDigest>> digests = LoadableDetachableModel.of(() -> chasing.dryRun());

    public ChasingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        add(new HolidayWarning("warning"));
        addSwitch();
        add(new LocalHref("words", "/chasing/words"), new LocalHref("settings", "/settings"));
        int told = digests(true).size();
        add(new Label("would", new StringResourceModel(told == 0 ? "would.nobody" : "would", this)
                .setParameters(told, things())));
        add(list("told", true));
        WebMarkupContainer withheld = new WebMarkupContainer("withheld");
        withheld.add(list("reader", false));
        add(withheld.setVisible(!digests(false).isEmpty()));
    }

    private void addSwitch() {
        boolean on = onOff.isOn();
        Turned last = onOff.last();
        add(new Label("state", getString(on ? "on" : "off")));
        add(new Label("since", last == null ? "" : new StringResourceModel(on ? "since.on" : "since.off", this)
                .setParameters(London.dateAndTime(last.changedAt()), last.changedBy() == null ? ""
                        : people.find(last.changedBy()).map(Person::name).orElse("")).getString())
                .setVisible(last != null && last.changedBy() != null));
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("turnOn", () -> turn(true)).setVisible(!on),
                new FormButton("turnOff", () -> turn(false)).secondary().setVisible(on));
        add(form);
    }

    private void turn(boolean on) {
        onOff.turn(signedIn.required(), on);
        Flash.success(getString(on ? "turned.on" : "turned.off"));
        setResponsePage(ChasingPage.class);
    }

    private ListView<DryDigest> list(String id, boolean written) {
        return new ListView<>(id, digests(written)) {
            @Override
            protected void populateItem(ListItem<DryDigest> item) {
                DryDigest dry = item.getModelObject();
                item.add(new Label("who", new StringResourceModel("who", ChasingPage.this)
                        .setParameters(dry.to().name(), dry.subject())));
                item.add(new Label("reason", dry.withheld()).setVisible(!dry.isWritten()));
                item.add(new Label("text", dry.text()));
                item.add(new ListView<>("about", dry.about()) {
                    @Override
                    protected void populateItem(ListItem<About> one) {
                        one.add(new LocalHref("action", one.getModelObject().path())
                                        .add(new Label("reference", one.getModelObject().reference())
                                                .setRenderBodyOnly(true)),
                                new Label("why", one.getModelObject().why()).setRenderBodyOnly(true));
                    }
                });
            }
        };
    }

    private List<DryDigest> digests(boolean written) {
        return digests.getObject().stream().filter(dry -> dry.isWritten() == written).toList();
    }

    private int things() {
        return (int) digests(true).stream().flatMap(dry -> dry.about().stream()).map(About::reference).distinct()
                .count();
    }

    @Override
    protected void onDetach() {
        digests.detach();
        super.onDetach();
    }
}
