package org.followthrough.shared.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IComponentAssignedModel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.PageHeading;

/**
 * The frame of every page: skip link, header, navigation, banners, heading, footer. A page adds its own parts in
 * {@code onInitialize} and puts its markup into {@code wicket:extend}; its .properties hold at least {@code heading}.
 * Pages keep nothing between requests: everything is in the URL, in the form or in the database.
 */
public abstract class FramePage extends WebPage {

    @SpringBean
    private Frames frames;

    private final IModel<Frame> frame = LoadableDetachableModel.of(this::loadFrame);

    protected FramePage() {
        this(new PageParameters());
    }

    /** @param parameters the values in the path and the query */
    protected FramePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        addHead();
        addHeader();
        addMain();
        addFooter();
    }

    /** The sentence in the h1. */
    protected IModel<String> heading() {
        return () -> getString("heading");
    }

    /** The small grey line over the h1; null for none. */
    protected IModel<String> caption() {
        return null;
    }

    /**
     * What the browser's tab says before the names of service and board; unique for each page, with "(page 2 of 6)" in
     * a list.
     */
    protected IModel<String> title() {
        return heading();
    }

    /** The part that shows caption and h1. A page that has a tag or buttons beside its h1 gives its own. */
    protected Component newHeading(String id) {
        return new PageHeading(id, heading(), caption());
    }

    /** Shows a back link, with the words of the property {@code back}. */
    protected final void backTo(Class<? extends WebPage> page, PageParameters parameters) {
        backTo(page, parameters, new ResourceModel("back"));
    }

    /** Shows a back link with these words. */
    protected final void backTo(Class<? extends WebPage> page, PageParameters parameters, IModel<String> words) {
        replace(new BookmarkablePageLink<>("back", page, parameters).setBody(words));
    }

    /** Shows a back link to a path of this application, which may have a query, with these words. */
    protected final void backTo(String path, IModel<String> words) {
        replace(new Label("back", words).add(LocalLink.into("href", path)));
    }

    /** Shows over the page that it is not about today, or why a parameter was ignored. */
    protected final void asAt(Component banner) {
        replace(banner);
    }

    /** What header and footer say; a page about a failure may have to do without. */
    Frame loadFrame() {
        return frames.at("/" + RequestCycle.get().getRequest().getUrl().getPath());
    }

    private void addHead() {
        add(new Label("title", this::fullTitle));
        add(new WebMarkupContainer("stylesheet").add(Assets.into("href", "follow-through.css")));
        add(new WebMarkupContainer("brand") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(frame.getObject().colour() != null);
            }
        }.add(LocalLink.into("href", () -> "/assets/brand-" + frame.getObject().colour() + ".css")));
        add(new WebMarkupContainer("boot").add(Assets.into("src", "boot.js")));
        add(new WebMarkupContainer("script").add(Assets.into("src", "app.mjs")));
    }

    private String fullTitle() {
        String error = ErrorSummary.anyErrorIn(this) ? getString("frame.errorTitle") + " " : "";
        String board = frame.getObject().boardName();
        String ending = board.equals(Frame.SERVICE) ? "" : " \u2013 " + board;
        return error + said(title()) + " \u2013 " + Frame.SERVICE + ending;
    }

    private String said(IModel<String> words) {
        return (words instanceof IComponentAssignedModel<String> unassigned ? unassigned.wrapOnAssignment(this) : words)
                .getObject();
    }

    private void addHeader() {
        add(newLogo());
        add(new HomeLink("board", frame.map(Frame::boardName)));
        add(new HomeLink("service", () -> Frame.SERVICE));
        WebMarkupContainer search = new WebMarkupContainer("siteSearch") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(frame.getObject().searchPath() != null);
            }
        };
        add(search.add(AttributeModifier.replace("action", () -> LocalLink.address(frame.getObject().searchPath()))));
        WebMarkupContainer menu = new WebMarkupContainer("menu") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(frame.getObject().signedIn());
            }
        };
        menu.add(new ListView<>("item", frame.map(Frame::items)) {
            @Override
            protected void populateItem(ListItem<Frame.Item> item) {
                populate(item);
            }
        });
        WebMarkupContainer account = new WebMarkupContainer("account");
        account.add(LocalLink.into("href", () -> frame.getObject().account().path()));
        account.add(new Label("person", frame.map(Frame::account).map(FrameAccount::words)).setRenderBodyOnly(true));
        menu.add(account);
        menu.add(new WebMarkupContainer("signOut").add(LocalLink.into("action", "/sign-out")));
        add(menu);
    }

    private WebMarkupContainer newLogo() {
        WebMarkupContainer logo = new WebMarkupContainer("boardLogo") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(frame.getObject().logo() != null);
            }
        };
        logo.add(LocalLink.into("src", () -> frame.getObject().logo().path()));
        return (WebMarkupContainer) logo.add(AttributeModifier.replace("alt", () -> frame.getObject().logo().words()));
    }

    private static void populate(ListItem<Frame.Item> item) {
        Frame.Item entry = item.getModelObject();
        item.add(AttributeModifier.append("class", entry.current() == null ? null
                : "govuk-service-navigation__item--active"));
        WebMarkupContainer link = new WebMarkupContainer("link");
        link.add(LocalLink.into("href", entry.path()));
        link.add(AttributeModifier.replace("aria-current", entry.current()));
        link.add(new Label("label", entry.label()).setRenderBodyOnly(entry.current() == null));
        WebMarkupContainer badge = new WebMarkupContainer("badge");
        badge.add(new Label("number", entry.waiting()), new Label("words", entry.waiting()));
        link.add(badge.setVisible(entry.waiting() > 0));
        item.add(link);
    }

    private void addMain() {
        add(new WebMarkupContainer("asAt").setVisible(false));
        add(new WebMarkupContainer("back").setVisible(false));
        add(new Banner("success"));
        add(new ErrorSummary("errors"));
        add(newHeading("heading"));
    }

    private void addFooter() {
        add(new Label("contact", frame.map(Frame::contact)) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!frame.getObject().contact().isEmpty());
            }
        });
        add(new ListView<>("footerLink", frame.map(Frame::footer)) {
            @Override
            protected void populateItem(ListItem<Frame.Link> item) {
                Frame.Link link = item.getModelObject();
                item.add(new LocalHref("link", link.path()).add(new Label("words", link.label())
                        .setRenderBodyOnly(true)));
            }
        });
        add(new Label("marking", frame.map(Frame::marking)) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!frame.getObject().marking().isEmpty());
            }
        });
    }

    @Override
    protected void onDetach() {
        frame.detach();
        super.onDetach();
    }
}
