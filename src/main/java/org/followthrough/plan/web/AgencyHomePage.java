package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.List;
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
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.review.web.RequestedReportsTable;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** One agency, for its co-ordinators and the business unit: who is behind, and what waits for us? */
@PagePath("/agency/${ref}")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class AgencyHomePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private AgencyWork work;
    @SpringBean
    private RequestedReports requested;

    private final IModel<Agency> agency = LoadableDetachableModel.of(this::load);
    private final IModel<AgencyWork.Shown> shown = LoadableDetachableModel.of(
            () -> work.of(signedIn.required(), agency.getObject()));

    private final IModel<List<RequestedReport>> reports = LoadableDetachableModel.of(() -> requested.waiting(
            signedIn.required()).stream().filter(report -> report.agencyId() == agency.getObject().id()).toList());

    /** @param parameters {@code ref} of the agency */
    public AgencyHomePage(PageParameters parameters) {
        super(parameters);
    }

    /** The agency of the address, if the reader may see it as a whole. */
    private Agency load() {
        Agency found = people.agencyByRef(getPageParameters().get("ref").toString(""))
                .orElseThrow(NotFoundException::new);
        if (!Access.mayHandOver(signedIn.required(), found.id())) {
            throw new NotAllowed();
        }
        return found;
    }

    @Override
    protected void onInitialize() {
        agency.getObject();
        super.onInitialize();
        add(new Label("behind", shown.map(AgencyWork.Shown::behind)));
        addLeavers();
        addDisowned();
        List<AgencyWork.Lead> leads = shown.getObject().leads();
        add(new WebMarkupContainer("who").add(new AppTable<>("leads", new ResourceModel("leads"),
                shown.map(AgencyWork.Shown::leads), leadColumns())).setVisible(!leads.isEmpty()));
        add(some("needALead", shown.getObject().needALead(), List.of(Column.of("name", Column.Kind.TEXT,
                (id, row) -> new NamedLink(id, "/actions/" + row.reference() + "/lead", getString("nameALead"),
                        row.reference())))));
        add(some("overdue", shown.getObject().overdue(), leadAndStatus(shown.getObject().overdue())),
                some("askedFor", shown.getObject().askedFor(), leadAndStatus(shown.getObject().askedFor())));
        add(new WebMarkupContainer("requested").add(new RequestedReportsTable("reports", reports, true))
                .setVisible(!reports.getObject().isEmpty()));
        addCovers();
        add(new LocalHref("report", "/agency/" + agency.getObject().ref() + "/report"));
        add(new LinksChoice("links", agency));
    }

    private static List<Column<ActionRow>> leadAndStatus(AgencyWork.Some some) {
        return List.of(Column.text("person", row -> some.leads().get(row.reference())),
                ActionCells.statuses());
    }

    private void addLeavers() {
        add(new ListView<>("leaver", shown.map(AgencyWork.Shown::leavers)) {
            @Override
            protected void populateItem(ListItem<AgencyWork.Lead> item) {
                AgencyWork.Lead lead = item.getModelObject();
                item.add(new Label("words", new StringResourceModel("leaver", AgencyHomePage.this)
                        .setParameters(lead.name(), lead.actions())));
                item.add(new LocalHref("handOver", handOverPath(lead.personId())));
            }
        });
    }

    private void addDisowned() {
        List<AgencyWork.Disowned> all = shown.getObject().disowned();
        add(new WebMarkupContainer("disowned").add(new DisownedList("list", shown.map(AgencyWork.Shown::disowned)))
                .setVisible(!all.isEmpty()));
    }

    private List<Column<AgencyWork.Lead>> leadColumns() {
        return List.of(
                Column.of("person", Column.Kind.HEADER,
                        (id, lead) -> new Label(id, lead.name()).setRenderBodyOnly(true)),
                Column.number("actions", AgencyWork.Lead::actions),
                Column.number("overdue", AgencyWork.Lead::overdue),
                Column.number("sentBack", AgencyWork.Lead::sentBack),
                Column.number("owed", AgencyWork.Lead::owed),
                Column.text("lastUpdate", AgencyWork.Lead::lastUpdate),
                Column.of("do", Column.Kind.TEXT, (id, lead) -> lead.personId() == null
                        ? new Label(id, "").setRenderBodyOnly(true) : new LeadLinks(id, lead.name(),
                                lead.gone() ? null : "/cover/" + lead.personId(), handOverPath(lead.personId()))));
    }

    private WebMarkupContainer some(String id, AgencyWork.Some some, List<Column<ActionRow>> last) {
        List<Column<ActionRow>> columns = new ArrayList<>(List.of(
                ActionCells.names("action"), Column.date("due", ActionRow::due)));
        columns.addAll(last);
        WebMarkupContainer part = new WebMarkupContainer(id);
        part.add(new AppTable<>("table", new ResourceModel(id), some::rows, columns));
        part.add(new LocalHref("all", some.path()).add(new Label("words", new StringResourceModel("all", this)
                .setParameters(some.total())).setRenderBodyOnly(true)).setVisible(some.total() > some.rows().size()));
        part.setVisible(some.total() > 0);
        return part;
    }

    private void addCovers() {
        List<AgencyWork.Covered> all = shown.getObject().covers();
        add(new WebMarkupContainer("noCover").setVisible(all.isEmpty()));
        add(new ListView<>("cover", all) {
            @Override
            protected void populateItem(ListItem<AgencyWork.Covered> item) {
                item.add(new LocalHref("link", "/cover/" + item.getModelObject().personId())
                        .add(new Label("words", item.getModelObject().words()).setRenderBodyOnly(true)));
            }
        });
    }

    private String handOverPath(long personId) {
        return "/agency/" + agency.getObject().ref() + "/hand-over/" + personId;
    }

    @Override
    protected IModel<String> heading() {
        return shown.map(AgencyWork.Shown::finding);
    }

    @Override
    protected IModel<String> caption() {
        return agency.map(Agency::name);
    }

    @Override
    protected IModel<String> title() {
        return agency.map(Agency::name);
    }

    @Override
    protected void onDetach() {
        agency.detach();
        shown.detach();
        reports.detach();
        super.onDetach();
    }
}
