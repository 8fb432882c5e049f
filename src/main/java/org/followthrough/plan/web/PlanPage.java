package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.ChartFigure;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Strip;
import org.followthrough.shared.web.part.SummaryList;

/** The summary of one plan: how far is it? */
@PagePath("/plans/${ref}")
@Requires(Permission.SEE_PLANS)
public class PlanPage extends PlanTab {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ReviewLives lives;
    @SpringBean
    private PlanSummary summaries;

    private final IModel<PlanSummary.Shown> shown = LoadableDetachableModel.of(
            () -> summaries.of(signedIn.required(), review().getObject(), view(), asAt()));

    public PlanPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of a plan's page. */
    public static PageParameters parametersOf(String ref) {
        return new PageParameters().set("ref", ref);
    }

    @Override
    Address address() {
        return Address.of(path(), getPageParameters());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("finding", this::finding));
        add(new Label("summaryText", review().map(review -> review.state().summary()))
                .setVisible(review().getObject().state().summary() != null));
        add(new Label("closed", this::closing).setVisible(closedBy().isPresent()));
        add(new Strip("strip", shown.map(PlanSummary.Shown::strip)).setVisible(existed()));
        add(burnUp(), new SummaryList("facts", shown.map(PlanSummary.Shown::facts)), overdue());
        addFiles();
    }

    private void addFiles() {
        String files = "/plan-files/" + review().getObject().ref() + "/summary.";
        add(new LocalHref("summaryPdf", asAt().on(Address.of(files + "pdf")).toString()),
                new LocalHref("summaryWord", asAt().on(Address.of(files + "docx")).toString()));
        add(new WebMarkupContainer("publish").add(new LocalHref("link", path() + "/publish-copy"))
                .setVisible(mayEdit() && lives.mayBePublic(review().getObject())));
    }

    private String finding() {
        return existed() ? shown.getObject().finding() : new StringResourceModel("plan.notYet", this)
                .setParameters(asAt().inWords(), London.longDate(review().getObject().state().planFrom())).getString();
    }

    private String closing() {
        return closedBy().map(decision -> new StringResourceModel(
                decision.minuteReference() == null ? "closed" : "closed.minute", this).setParameters(
                decision.decidedBy(), London.longDate(decision.decidedOn()), decision.reason(),
                decision.minuteReference()).getString()).orElse("");
    }

    private Component burnUp() {
        return shown.getObject().burnUp() == null ? new WebMarkupContainer("burnUp").setVisible(false)
                : new ChartFigure("burnUp", shown.getObject().burnUp());
    }

    private WebMarkupContainer overdue() {
        int all = shown.getObject().allOverdue();
        int some = shown.getObject().overdue().size();
        WebMarkupContainer overdue = new WebMarkupContainer("overdue");
        overdue.add(new Label("overdueHeading", new StringResourceModel("overdue.heading", this).setParameters(all)));
        overdue.add(new AppTable<>("actions", new StringResourceModel("overdue.caption", this),
                shown.map(PlanSummary.Shown::overdue), columns()));
        overdue.add(new LocalHref("all", shown.getObject().overduePath())
                .add(new Label("words", new StringResourceModel("overdue.all", this).setParameters(all)))
                .setVisible(all > some));
        return (WebMarkupContainer) overdue.setVisible(all > 0);
    }

    private static List<Column<ActionRow>> columns() {
        return List.of(
                Column.link("reference", row -> row.reference() + " " + row.title(), ActionRow::path),
                Column.text("lead", ActionRow::lead),
                Column.date("due", ActionRow::due),
                Column.text("updated", ActionRow::updated),
                ActionCells.statuses());
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }
}
