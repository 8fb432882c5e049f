package org.followthrough.people.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.PersonLine;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Column.DateWords;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Who works with the board: by agency, with roles and when they were last here. */
@PagePath("/people")
@Requires(Permission.SEE_PEOPLE)
public class PeoplePage extends FramePage {

    @SpringBean
    private People people;

    private final PeopleFilter filter;
    private final IModel<Slice> slice;
    private final IModel<List<PersonLine>> lines;

    /** @param parameters {@code q}, {@code agency}, {@code role}, {@code state}, {@code page} */
    public PeoplePage(PageParameters parameters) {
        super(parameters);
        filter = new PeopleFilter(parameters);
        slice = LoadableDetachableModel.of(() -> new Slice(filter.page(), people.count(filter.search())));
        lines = LoadableDetachableModel.of(
                () -> people.lines(filter.search(), slice.getObject().offset(), Slice.SIZE));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        IModel<Address> address = () -> filter.address();
        add(new LocalHref("add", "/people/new"));
        add(new FilterPanel("filter", () -> filter.panel(this, people.counts(), people.agencies())));
        add(new Label("results", new StringResourceModel("results", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total)))
                .setVisible(slice.getObject().total() > 0));
        add(new WebMarkupContainer("empty").setVisible(slice.getObject().total() == 0));
        add(new AppTable<>("table", new ResourceModel("caption"), lines, columns()).grouped(this::agency)
                .setVisible(slice.getObject().total() > 0));
        add(new Pagination("pages", slice, address, () -> getString("noun")));
    }

    @Override
    protected IModel<String> heading() {
        return () -> getString("heading", () -> Map.of("total", slice.getObject().total()));
    }

    @Override
    protected IModel<String> title() {
        return () -> heading().getObject() + (slice.getObject().pages() == 1 ? "" : getString("pageOf",
                () -> Map.of("page", slice.getObject().number(), "pages", slice.getObject().pages())));
    }

    private List<Column<PersonLine>> columns() {
        return List.of(Column.link("name", PersonLine::name, line -> "/people/" + line.id()),
                Column.text("roles", line -> RoleWords.of(this, line.roles())),
                Column.date("signedIn", this::signedIn),
                Column.text("state", line -> getString("state." + line.state())));
    }

    private DateWords signedIn(PersonLine line) {
        return new DateWords(line.lastSignedInAt() == null ? getString("never")
                : London.shortDate(London.dayOf(line.lastSignedInAt())), "", false);
    }

    private String agency(PersonLine line) {
        return line.agencyName() == null ? getString("board") : line.agencyName();
    }

    @Override
    protected void onDetach() {
        slice.detach();
        lines.detach();
        super.onDetach();
    }
}
