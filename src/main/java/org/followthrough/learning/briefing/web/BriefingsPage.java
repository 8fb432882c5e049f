package org.followthrough.learning.briefing.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.web.ThemeChoices;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Briefings, the last written first; drafts for who writes them. {@code ?q=fathers&theme=neglect} */
@PagePath("/briefings")
@Requires({})
public class BriefingsPage extends FramePage {

    private static final String PATH = "/briefings";

    @SpringBean
    private Briefings briefings;
    @SpringBean
    private Themes themes;
    @SpringBean
    private ThemeChoices choices;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<BriefingSearch> search = LoadableDetachableModel.of(() -> new BriefingSearch(
            parameters().text("q"), choices.asked(parameters().texts(ThemeChoices.NAME))));
    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            parameters().number("page").orElse(1), briefings.count(person(), search.getObject())));

    /** @param parameters {@code q}, {@code theme}, {@code page} */
    public BriefingsPage(PageParameters parameters) {
        super(parameters);
    }

    /** A briefing in the table. */
    private record Row(String title, String path, String about, String day, String stands) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = slice.getObject().total() > 0;
        add(new FilterPanel("filter", LoadableDetachableModel.of(this::filter)),
                new AppTable<>("briefings", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows),
                        List.of(Column.link("title", Row::title, Row::path), Column.text("about", Row::about),
                                Column.text("day", Row::day), Column.text("stands", Row::stands))).setVisible(any),
                new Pagination("pages", slice, this::address, new StringResourceModel("noun", this)),
                new WebMarkupContainer("empty").setVisible(!any),
                new WebMarkupContainer("how").setVisible(signedIn.may(Permission.EDIT_PLANS)));
    }

    private List<Row> rows() {
        List<Briefing> shown = briefings.page(person(), search.getObject(), slice.getObject().offset(), Slice.SIZE);
        Map<Subject, List<Theme>> about = themes.of(shown.stream().map(Briefing::subject).toList());
        return shown.stream().map(one -> new Row(one.text().title(), PATH + "/" + one.id(),
                Theme.names(about.getOrDefault(one.subject(), List.of())),
                London.shortDate(London.dayOf(one.written().recordedAt())),
                getString(one.isReleased() ? "released" : "draft"))).toList();
    }

    private Filter filter() {
        BriefingSearch asked = search.getObject();
        return new Filter(address(), List.of(), asked.text(), List.of(choices.group(getString("theme"),
                briefings.countByTheme(person(), asked), asked.themeIds())), List.of());
    }

    private Parameters parameters() {
        return new Parameters(getPageParameters());
    }

    private Address address() {
        return Address.of(PATH, getPageParameters());
    }

    private Person person() {
        return signedIn.required();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(slice.map(Slice::total));
    }

    @Override
    protected void onDetach() {
        search.detach();
        slice.detach();
        super.onDetach();
    }
}
