package org.followthrough.plan.web;

import java.util.Arrays;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Reference;
import org.followthrough.plan.Search;
import org.followthrough.plan.SearchWords;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.QuickLinks;
import org.followthrough.shared.web.part.Slice;

/** Finds what holds some words, by kind, within what the reader may see; a whole reference opens its action. */
@PagePath(SearchPage.PATH)
@Requires(Permission.SEE_PLANS)
public class SearchPage extends FramePage {

    static final String PATH = "/search";
    private static final String IN = "in";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Search search;
    @SpringBean
    private SearchResults results;
    @SpringBean
    private Plans plans;

    private final IModel<Search.Hits> hits =
            LoadableDetachableModel.of(() -> search.find(signedIn.required(), words()));
    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            getPageParameters().get("page").toInt(1), kind().count(hits.getObject())));

    public SearchPage(PageParameters parameters) {
        super(parameters);
    }

    private String typed() {
        return new Parameters(getPageParameters()).text("q").replaceAll("\\p{Cntrl}", " ").strip();
    }

    private SearchWords words() {
        return SearchWords.of(typed());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Reference.typed(typed()).filter(reference -> plans.find(signedIn.required(), reference).isPresent())
                .ifPresent(reference -> setResponsePage(ActionPage.class, ActionPage.parametersOf(reference)));
        WebMarkupContainer form = new WebMarkupContainer("search");
        form.add(LocalLink.into("action", PATH));
        add(form.add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", typed()))));
        boolean any = hits.getObject().total() > 0;
        add(new QuickLinks("kinds", this::kinds).setVisible(any));
        addResults(any);
        add(new WebMarkupContainer("nothing").setVisible(!any && !words().isEmpty()));
    }

    private List<CountedLink> kinds() {
        Address address = Address.of(PATH, getPageParameters()).without("page");
        return Arrays.stream(SearchResults.Kind.values()).map(kind -> new CountedLink(kind.words(),
                kind.count(hits.getObject()), address.with(IN, kind.inAddress()).toString(), kind == kind())).toList();
    }

    /** The kind asked for, or the first of which something was found. */
    private SearchResults.Kind kind() {
        String asked = getPageParameters().get(IN).toString("");
        return Arrays.stream(SearchResults.Kind.values()).filter(kind -> kind.inAddress().equals(asked)).findFirst()
                .orElseGet(() -> Arrays.stream(SearchResults.Kind.values())
                        .filter(kind -> kind.count(hits.getObject()) > 0).findFirst()
                        .orElse(SearchResults.Kind.ACTIONS));
    }

    private void addResults(boolean any) {
        WebMarkupContainer found = new WebMarkupContainer("results");
        found.add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))));
        found.add(new Label("most", () -> getString("most")).setVisible(slice.getObject().total() >= Search.MOST));
        found.add(new ListView<>("row", LoadableDetachableModel.of(() -> results.of(kind(), hits.getObject(),
                slice.getObject(), words(), signedIn.required()))) {
            @Override
            protected void populateItem(ListItem<SearchResults.Row> item) {
                populate(item);
            }
        });
        found.add(new Pagination("pages", slice, () -> Address.of(PATH, getPageParameters()),
                new StringResourceModel("noun", this)));
        add(found.setVisible(any));
    }

    private static void populate(ListItem<SearchResults.Row> item) {
        SearchResults.Row row = item.getModelObject();
        item.add(new LocalHref("link", row.path()).add(new MarkedText("title", row.title())));
        item.add(new Label("about", row.about()).setVisible(!row.about().isEmpty()));
        item.add(new WebMarkupContainer("excerpt").add(new MarkedText("text", row.excerpt()))
                .setVisible(!row.excerpt().isEmpty()));
    }

    @Override
    protected IModel<String> heading() {
        return () -> words().isEmpty() ? getString("heading") : new StringResourceModel("heading.found", this)
                .setParameters(hits.getObject().total(), typed()).getString();
    }

    @Override
    protected void onDetach() {
        hits.detach();
        slice.detach();
        super.onDetach();
    }
}
