package org.followthrough.chasing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.chasing.SecondTry;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.ReturnLink;
import org.followthrough.people.ReturnLinks;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Updates;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One message of the register: what it said, why, and what became of it. */
@PagePath("/register/${id}")
@Requires(Permission.SEE_REGISTER)
public class MessagePage extends FramePage {

    @SpringBean
    private Register register;
    @SpringBean
    private SecondTry secondTry;
    @SpringBean
    private ReturnLinks links;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Updates updates;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Message> message = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code id} */
    public MessagePage(PageParameters parameters) {
        super(parameters);
    }

    private Message load() {
        String id = getPageParameters().get("id").toString("");
        return (id.matches("\\d{1,18}") ? register.find(Long.parseLong(id)) : Optional.<Message>empty())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(RegisterPage.class, new PageParameters());
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("again", this::sendAgain));
        add(form.setVisible(secondTry.may(signedIn.required(), message.getObject())));
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        add(new SummaryList("about", LoadableDetachableModel.of(this::about)));
        add(new ListView<>("answer", LoadableDetachableModel.of(this::answerable)) {
            @Override
            protected void populateItem(ListItem<String> item) {
                String reference = item.getModelObject();
                item.add(new LocalHref("record", "/actions/" + reference + "/update?from="
                        + message.getObject().recipientId()).add(new Label("words",
                        new StringResourceModel("record", MessagePage.this).setParameters(
                                message.getObject().recipientName(), reference)).setRenderBodyOnly(true)));
            }
        });
        add(new WebMarkupContainer("html").setVisible(register.html(message.getObject().id()) != null));
        add(new Label("text", message.map(now -> register.text(now.id())
                .replace(OneTimeLink.PLACE, getString("link.place")))));
    }

    private List<SummaryRow> facts() {
        Message now = message.getObject();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("to"), now.recipientName(), now.address()));
        facts.add(SummaryRow.of(getString("why"), now.why()));
        facts.add(SummaryRow.of(getString("decided"), London.dateAndTime(now.decidedAt())));
        facts.add(SummaryRow.of(getString("outcome"), outcome(now)));
        if (now.openedAt() != null) {
            facts.add(SummaryRow.of(getString("opened"), London.dateAndTime(now.openedAt())));
        }
        links.of(now.id()).ifPresent(link -> facts.add(SummaryRow.of(getString("link"), link(link))));
        if (now.sentAgainId() != null) {
            facts.add(new SummaryRow(getString("sentAgain"), List.of(new StringResourceModel("sentAgain.link", this)
                    .setParameters(String.valueOf(now.sentAgainId())).getString()), "/register/" + now.sentAgainId()));
        }
        if (now.answer() != null && !now.answer().isEmpty()) {
            facts.add(SummaryRow.of(getString("answer"), now.answer()));
        }
        return facts;
    }

    private String[] link(ReturnLink link) {
        List<String> lines = new ArrayList<>(List.of(said("link.until", link.expiresAt().minusSeconds(1))));
        if (link.usedAt() != null) {
            lines.add(said("link.used", link.usedAt()));
        }
        if (link.endedAt() != null) {
            lines.add(said("link.ended", link.endedAt()));
        }
        List<String> updated = plans.updatedByLink(link.messageId());
        if (!updated.isEmpty()) {
            lines.add(new StringResourceModel("link.updated", this).setParameters(String.join(", ", updated))
                    .getString());
        }
        return lines.toArray(String[]::new);
    }

    /** The actions about which the reader of the page can record an answer on behalf of who was written to. */
    private List<String> answerable() {
        Message now = message.getObject();
        return now.outcome() == Outcome.WITHHELD ? List.of() : register.aboutOf(now.id()).stream()
                .flatMap(about -> plans.find(signedIn.required(), about.reference()).stream())
                .filter(action -> plans.mayUpdate(signedIn.required(), action) && updates.speakers(action).stream()
                        .anyMatch(speaker -> speaker.id() == now.recipientId()))
                .map(Action::reference).toList();
    }

    private void sendAgain() {
        long again = secondTry.send(signedIn.required(), message.getObject().id());
        Flash.success(getString("again.done"));
        setResponsePage(MessagePage.class, new PageParameters().set("id", again));
    }

    private String[] outcome(Message now) {
        List<String> lines = new ArrayList<>(List.of(getString("outcome." + now.outcome())));
        switch (now.outcome()) {
            case ACCEPTED -> lines.add(London.dateAndTime(now.sentAt()));
            case WAITING -> lines.add(said("nextTry", now.nextTryAt()));
            case KEPT_ON_SCREEN -> lines.add(getString("kept"));
            default -> { }
        }
        if (now.maybeTwice()) {
            lines.add(getString("maybeTwice"));
        }
        return lines.toArray(String[]::new);
    }

    private String said(String key, Instant when) {
        return new StringResourceModel(key, this).setParameters(London.dateAndTime(when)).getString();
    }

    private List<SummaryRow> about() {
        return register.aboutOf(message.getObject().id()).stream()
                .map(about -> new SummaryRow(about.why(), List.of(about.reference()), about.path()))
                .toList();
    }

    @Override
    protected IModel<String> heading() {
        return message.map(Message::subject);
    }

    @Override
    protected IModel<String> caption() {
        return new StringResourceModel("caption", this).setParameters(message.map(Message::recipientName));
    }

    @Override
    protected void onDetach() {
        message.detach();
        super.onDetach();
    }
}
