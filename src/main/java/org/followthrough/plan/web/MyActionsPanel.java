package org.followthrough.plan.web;

import java.util.Comparator;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.danekja.java.util.function.serializable.SerializableBooleanSupplier;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.MyActions.Group;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.HomeNotice;
import org.followthrough.shared.web.part.Facts;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.StatusTag;

/** The actions of a lead or an agency as cards, most pressing first. */
final class MyActionsPanel extends Panel {

    private static final List<Group> SHOWN =
            List.of(Group.SENT_BACK, Group.OVERDUE, Group.DUE_SOON, Group.ON_TRACK, Group.WAITING);

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private List<HomeNotice> notices;

    private final IModel<MyActions.Mine> mine;
    private final SerializableBooleanSupplier agency;

    MyActionsPanel(String id, IModel<MyActions.Mine> mine, SerializableBooleanSupplier agency) {
        super(id);
        this.mine = mine;
        this.agency = agency;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        addSwitch();
        add(new WebMarkupContainer("byLink").add(new LocalHref("signIn", "/sign-in"))
                .setVisible(signedIn.required().cameByLink()));
        addNotices();
        add(new Label("minute", new StringResourceModel("minute", this)) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(mine.getObject().toUpdate() > 0);
            }
        });
        add(new ListView<>("group", SHOWN) {
            @Override
            protected void populateItem(ListItem<Group> item) {
                populateGroup(item);
            }
        });
        addDone();
    }

    /** Who came by a link sees the actions it was about, and nothing else. */
    private void addNotices() {
        List<HomeNotice> all = signedIn.required().cameByLink() ? List.of() : notices.stream()
                .sorted(Comparator.comparingInt(HomeNotice::order)).toList();
        RepeatingView shown = new RepeatingView("notice");
        for (HomeNotice notice : all) {
            String words = notice.words().get();
            if (!words.isEmpty()) {
                shown.add(new WebMarkupContainer(shown.newChildId()).add(new LocalHref("link", notice.path())
                        .add(new Label("words", words).setRenderBodyOnly(true))));
            }
        }
        add(shown);
    }

    private void addSwitch() {
        WebMarkupContainer whose = new WebMarkupContainer("switch") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(signedIn.may(Permission.SEE_OWN_AGENCY));
            }
        };
        whose.add(choice("mine", "/?show=mine", false), choice("agency", "/?show=agency", true));
        add(whose);
    }

    private WebMarkupContainer choice(String id, String path, boolean ofAgency) {
        LocalHref link = new LocalHref(id, path);
        link.add(AttributeModifier.replace("aria-current", () -> agency.getAsBoolean() == ofAgency ? "page" : null));
        return link;
    }

    private void populateGroup(ListItem<Group> item) {
        Group group = item.getModelObject();
        MyActions.Cards cards = mine.getObject().in(group);
        boolean alwaysShown = group == Group.SENT_BACK || group == Group.OVERDUE;
        item.add(new Label("name", new StringResourceModel("group." + group, this)));
        item.add(new Label("nothing", new StringResourceModel("nothing." + group, this).setDefaultValue(""))
                .setVisible(cards.total() == 0));
        item.add(cards(cards.shown()));
        item.add(new WebMarkupContainer("more").add(new LocalHref("all", "/actions")
                .add(new Label("words", new StringResourceModel("more", this).setParameters(cards.total()))
                        .setRenderBodyOnly(true))).setVisible(cards.total() > cards.shown().size()));
        item.setVisible(cards.total() > 0 || alwaysShown).setRenderBodyOnly(true);
    }

    private ListView<MyActions.Card> cards(List<MyActions.Card> cards) {
        return new ListView<>("card", cards) {
            @Override
            protected void populateItem(ListItem<MyActions.Card> item) {
                populateCard(item);
            }
        };
    }

    private void populateCard(ListItem<MyActions.Card> item) {
        MyActions.Card card = item.getModelObject();
        ActionRow row = card.row();
        item.add(AttributeModifier.append("class", "app-card--" + row.status().kind()));
        boolean reads = signedIn.may(Permission.SEE_PLANS);
        item.add(new LocalHref("link", reads ? row.path() : row.path() + "/update")
                .add(new Label("title", row.title()).setRenderBodyOnly(true)));
        item.add(new Label("about", about(card)));
        item.add(new Label("covering", new StringResourceModel("covering", this).setParameters(card.coveringFor()))
                .setVisible(card.coveringFor() != null));
        item.add(new StatusTag("tag", Model.of(row.status())));
        item.add(new Facts("facts", new ListModel<>(row.facts())));
        item.add(new Label("note", note(card)).setVisible(row.note() != null));
        item.add(new WebMarkupContainer("notMine").add(new LocalHref("link", "/not-mine?action=" + row.reference())
                .add(new Label("which", row.reference()))).setVisible(card.own() && reads));
        boolean owed = !row.status().kind().equals("waiting");
        item.add(new WebMarkupContainer("buttons").add(new LocalHref("update", row.path() + "/update")
                .add(new Label("reference", row.reference())))
                .add(new LocalHref("noChange", row.path() + "/no-change").add(new Label("for", row.reference()))
                        .setVisible(card.noChange())).setVisible(owed));
    }

    private String about(MyActions.Card card) {
        ActionRow row = card.row();
        String key = card.due() == null ? "about.noDate" : row.due().late() ? "about.late"
                : row.due().context().isEmpty() ? "about.plain" : "about.due";
        return new StringResourceModel(key, this).setParameters(row.reference(), row.review(),
                London.longDate(card.due()), row.due().context()).getString();
    }

    private String note(MyActions.Card card) {
        return card.noted() == null ? new StringResourceModel("note.printed", this).setParameters(card.row().note())
                .getString() : new StringResourceModel("note", this)
                .setParameters(London.dayAndMonth(card.noted()), card.row().note()).getString();
    }

    private void addDone() {
        MyActions.Cards done = mine.getObject().in(Group.DONE);
        WebMarkupContainer details = new WebMarkupContainer("done");
        details.add(new Label("summary", new StringResourceModel("done", this).setParameters(done.total())));
        details.add(new ListView<>("item", done.shown()) {
            @Override
            protected void populateItem(ListItem<MyActions.Card> item) {
                ActionRow row = item.getModelObject().row();
                item.add(new LocalHref("link", row.path())
                        .add(new Label("title", row.reference() + " " + row.title()).setRenderBodyOnly(true)));
                item.add(new Label("status", row.status().word()).setRenderBodyOnly(true));
            }
        });
        add(details.setVisible(done.total() > 0 && signedIn.may(Permission.SEE_PLANS)));
    }
}
