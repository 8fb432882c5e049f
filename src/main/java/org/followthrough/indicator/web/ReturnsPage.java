package org.followthrough.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.indicator.Returns;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column.DateWords;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The figures asked of the reader: those missing, the oldest first, and everything they return. */
@PagePath("/returns")
@Requires(Permission.RETURN_INDICATORS)
public class ReturnsPage extends FramePage {

    @SpringBean
    private Indicators indicators;
    @SpringBean
    private Returns returns;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<Indicator>> mine =
            LoadableDetachableModel.of(() -> indicators.returnedBy(signedIn.required()));
    private final IModel<List<MissingReturn>> missing = LoadableDetachableModel.of(() ->
            returns.missing(mine.getObject(), today()).stream().sorted(Comparator.comparing(MissingReturn::due))
                    .toList());

    public ReturnsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new AppTable<>("missing", new ResourceModel("caption.missing"), missing, List.of(
                Column.link("indicator", one -> one.indicator().name(), MissingReturn::path),
                Column.text("period", one -> one.period().label()), Column.text("agency", one -> agency(one.indicator())),
                Column.date("due", this::due))).setVisible(!missing.getObject().isEmpty()));
        add(new WebMarkupContainer("all").add(new AppTable<>("mine", new ResourceModel("caption.mine"), mine, List.of(
                Column.link("indicator", Indicator::name, one -> "/indicators/" + one.ref() + "/return"),
                Column.text("agency", this::agency))), new LocalHref("import", "/returns/import")).setVisible(!mine.getObject().isEmpty()));
        add(new Label("none", new ResourceModel("none")).setVisible(mine.getObject().isEmpty()));
    }

    private String agency(Indicator one) {
        return people.agency(one.definition().agencyId()).map(Agency::name).orElse("");
    }

    private DateWords due(MissingReturn one) {
        return new DateWords(London.shortDate(one.due()), one.isOverdue(today()) ? getString("late") : "",
                one.isOverdue(today()));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return () -> new StringResourceModel("heading", this).setParameters(missing.getObject().size()).getString();
    }

    @Override
    protected void onDetach() {
        mine.detach();
        missing.detach();
        super.onDetach();
    }
}
