package org.followthrough.chasing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.chasing.HandReminders;
import org.followthrough.chasing.ReminderLetter;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.web.BulkPage;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** The last look before reminders go out: to whom, about what, word for word. */
@PagePath("/actions/remind")
@Requires(Permission.EDIT_PLANS)
public class RemindPage extends BulkPage {

    @SpringBean
    private HandReminders reminders;

    private final IModel<List<ReminderLetter>> letters =
            LoadableDetachableModel.of(() -> reminders.letters(selected().getObject()));

    public RemindPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int again = letters.getObject().size() - toSend();
        add(new Label("what", new StringResourceModel(toSend() > 0 ? "what" : "what.nobody", this)
                .setParameters(toSend())));
        add(new Label("again", new StringResourceModel("what.sentToday", this).setParameters(again))
                .setVisible(again > 0));
        add(new ListView<>("letter", letters) {
            @Override
            protected void populateItem(ListItem<ReminderLetter> item) {
                ReminderLetter letter = item.getModelObject();
                item.setRenderBodyOnly(true);
                item.add(new Label("who", who(letter)), new Label("subject", letter.subject()),
                        new Label("text", letter.text()));
            }
        });
        addLeftOut();
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("send", this::send).setVisible(toSend() > 0), new LocalHref("cancel", list()));
        add(form);
    }

    private String who(ReminderLetter letter) {
        return new StringResourceModel(letter.sentToday() ? "who.sentToday" : "who", this).setParameters(
                letter.to().name(), letter.to().email(), letter.references().size(),
                String.join(", ", letter.references())).getString();
    }

    private void addLeftOut() {
        Set<String> asked = letters.getObject().stream().flatMap(letter -> letter.references().stream())
                .collect(Collectors.toSet());
        List<String> others = selected().getObject().stream().map(Action::reference)
                .filter(reference -> !asked.contains(reference)).toList();
        WebMarkupContainer leftOut = new WebMarkupContainer("leftOut");
        leftOut.add(new ListView<>("action", others) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new LocalHref("link", "/actions/" + item.getModelObject())
                        .add(new Label("words", item.getModelObject()).setRenderBodyOnly(true)));
            }
        });
        add(leftOut.setVisible(!others.isEmpty()));
    }

    private int toSend() {
        return (int) letters.getObject().stream().filter(letter -> !letter.sentToday()).count();
    }

    private void send() {
        int sent = reminders.send(person(), selected().getObject());
        Flash.success(new StringResourceModel("sent", this).setParameters(sent).getString());
        returnToList();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel(toSend() > 0 ? "heading" : "heading.nobody", this)
                .setParameters(toSend(), letters.getObject().stream()
                .filter(letter -> !letter.sentToday()).mapToInt(letter -> letter.references().size()).sum());
    }

    @Override
    protected void onDetach() {
        letters.detach();
        super.onDetach();
    }
}
