package org.followthrough.learning.event.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEvent;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.learning.event.LearningEventWords;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Reach;
import org.followthrough.learning.web.ThemeChoices;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.ChartFigure;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Training and events, the last held first, and whom they reached. {@code ?q=neglect&year=2026&theme=neglect} */
@PagePath("/learning/events")
@Requires(Permission.SEE_PLANS)
public class LearningEventsPage extends FramePage {

    private static final String PATH = "/learning/events";

    @SpringBean
    private LearningEvents events;
    @SpringBean
    private LearningEventAddress address;
    @SpringBean
    private AttendanceFigure figures;
    @SpringBean
    private Themes themes;
    @SpringBean
    private ThemeChoices choices;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<LearningEventSearch> search =
            LoadableDetachableModel.of(() -> address.search(getPageParameters()));
    private final IModel<Reach> reach = LoadableDetachableModel.of(() -> events.reach(search.getObject()));
    private final IModel<Slice> slice = reach.map(found ->
            new Slice(new Parameters(getPageParameters()).number("page").orElse(1), found.events()));

    /** @param parameters {@code q}, {@code year}, {@code theme}, {@code page} */
    public LearningEventsPage(PageParameters parameters) {
        super(parameters);
    }

    /** An event in the table. */
    private record Row(String title, String path, String day, String place, String about, int people, int agencies)
            implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/learning", new ResourceModel("back"));
        boolean any = slice.getObject().total() > 0;
        add(new LocalHref("new", PATH + "/new").setVisible(signedIn.may(Permission.EDIT_PLANS)),
                new FilterPanel("filter", LoadableDetachableModel.of(this::filter)),
                new AppTable<>("events", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows), List.of(
                        Column.link("title", Row::title, Row::path), Column.text("day", Row::day),
                        Column.text("place", Row::place), Column.text("about", Row::about),
                        Column.number("people", Row::people), Column.number("agencies", Row::agencies)))
                        .setVisible(any),
                new Pagination("pages", slice, this::here, new StringResourceModel("noun", this)),
                new WebMarkupContainer("empty").setVisible(!any), picture(),
                new WebMarkupContainer("files").add(file("csv"), file("xlsx"), file("pdf")).setVisible(any));
    }

    private Component picture() {
        Figure figure = figures.of(reach.getObject()).orElse(null);
        return figure == null ? new WebMarkupContainer("picture").setVisible(false)
                : new ChartFigure("picture", figure);
    }

    private LocalHref file(String ending) {
        return new LocalHref(ending, here().without("page").at("/learning-files/events." + ending).toString());
    }

    private List<Row> rows() {
        return events.page(search.getObject(), slice.getObject().offset(), Slice.SIZE).stream()
                .map(this::row).toList();
    }

    private Row row(LearningEvent event) {
        Held held = event.held();
        return new Row(held.title(), PATH + "/" + event.id(), London.shortDate(held.heldOn()), held.place(),
                Theme.names(themes.of(held.taught().themeIds())), held.people(), held.attendance().size());
    }

    private Filter filter() {
        LearningEventSearch asked = search.getObject();
        Map<Integer, Integer> held = events.countByYear(asked);
        return new Filter(here(), List.of(), asked.text(), List.of(
                new Filter.Group("year", getString("year"), events.years().stream().map(year -> new Filter.Choice(
                        String.valueOf(year), String.valueOf(year), held.getOrDefault(year, 0),
                        asked.years().contains(year))).toList()),
                choices.group(getString("column.about"), events.countByTheme(asked), asked.themeIds())), List.of());
    }

    private Address here() {
        return Address.of(PATH, getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return () -> LearningEventWords.reached(reach.getObject());
    }

    @Override
    protected void onDetach() {
        search.detach();
        reach.detach();
        super.onDetach();
    }
}
