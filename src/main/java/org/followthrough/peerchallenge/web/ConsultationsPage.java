package org.followthrough.peerchallenge.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.peerchallenge.Consultation;
import org.followthrough.peerchallenge.ConsultationSearch;
import org.followthrough.peerchallenge.ConsultationStage;
import org.followthrough.peerchallenge.ConsultationWords;
import org.followthrough.peerchallenge.Consultations;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotUnderstoodException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Who asked whom about which stage of a review, newest first. {@code ?q=anytown&year=2026&stage=publication} */
@PagePath("/consultations")
@Requires(Permission.RECORD_CONSULTATIONS)
public class ConsultationsPage extends FramePage {

    private static final String PATH = "/consultations";

    @SpringBean
    private Consultations consultations;

    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            parameters().number("page").orElse(1), consultations.count(search())));

    /** @param parameters {@code q}, {@code year}, {@code stage}, {@code page} */
    public ConsultationsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = slice.getObject().total() > 0;
        add(new Label("standing", ConsultationWords.standing()), new LocalHref("record", PATH + "/new"));
        add(new FilterPanel("filter", LoadableDetachableModel.of(this::filter)));
        add(new AppTable<>("consultations", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows),
                columns()).setVisible(any));
        add(new Pagination("pages", slice, this::address, new StringResourceModel("noun", this)));
        add(new WebMarkupContainer("empty").setVisible(!any), returns());
    }

    private List<Consultation> rows() {
        return consultations.newest(search(), slice.getObject().offset(), Slice.SIZE);
    }

    private static List<Column<Consultation>> columns() {
        return List.of(
                Column.link("heldOn", row -> London.shortDate(row.said().heldOn()), row -> PATH + "/" + row.id()),
                Column.text("asking", row -> row.said().asking()),
                Column.text("consulted", row -> row.said().consulted()),
                Column.text("region", row -> row.said().region()),
                Column.text("stage", row -> ConsultationWords.of(row.said().stage())),
                Column.text("reference", row -> row.said().reviewReference()));
    }

    /** The return of each year, as files. */
    private WebMarkupContainer returns() {
        List<Integer> years = consultations.years();
        WebMarkupContainer returns = new WebMarkupContainer("returns");
        returns.add(new ListView<>("year", years) {
            @Override
            protected void populateItem(ListItem<Integer> item) {
                String year = String.valueOf(item.getModelObject());
                String file = "/consultation-files/" + year + ".";
                item.add(new Label("number", year).setRenderBodyOnly(true),
                        new LocalHref("pdf", file + "pdf").add(new Label("pdfYear", year)),
                        new LocalHref("csv", file + "csv").add(new Label("csvYear", year)));
            }
        });
        return (WebMarkupContainer) returns.setVisible(!years.isEmpty());
    }

    private Filter filter() {
        ConsultationSearch search = search();
        List<Filter.Choice> years = consultations.years().stream().map(year -> new Filter.Choice(String.valueOf(year),
                String.valueOf(year), consultations.count(search.in(Set.of(year))), search.years().contains(year)))
                .toList();
        List<Filter.Choice> stages = Stream.of(ConsultationStage.values()).map(stage -> new Filter.Choice(
                Parameters.word(stage), ConsultationWords.of(stage), consultations.count(search.about(Set.of(stage))),
                search.stages().contains(stage))).toList();
        return new Filter(address(), List.of(), search.text(), List.of(
                new Filter.Group("year", getString("year"), years),
                new Filter.Group("stage", getString("column.stage"), stages)), List.of());
    }

    private ConsultationSearch search() {
        return new ConsultationSearch(parameters().text("q"), parameters().texts("year").stream()
                .map(ConsultationsPage::year).collect(Collectors.toCollection(LinkedHashSet::new)),
                parameters().choices("stage", ConsultationStage.class));
    }

    private static Integer year(String typed) {
        if (!typed.matches("\\d{4}")) {
            throw new NotUnderstoodException();
        }
        return Integer.valueOf(typed);
    }

    private Parameters parameters() {
        return new Parameters(getPageParameters());
    }

    private Address address() {
        return Address.of(PATH, getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(slice.map(Slice::total));
    }

    @Override
    protected void onDetach() {
        slice.detach();
        super.onDetach();
    }
}
