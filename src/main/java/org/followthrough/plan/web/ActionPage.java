package org.followthrough.plan.web;

import java.time.Clock;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.Timeline;

/** One action: is it all right, and who has it? */
@PagePath("/actions/${ref}")
@Requires(Permission.SEE_PLANS)
public class ActionPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ActionView views;
    @SpringBean
    private ActionPlaces places;
    @SpringBean
    private Clock clock;

    private final IModel<ActionView.Shown> shown = LoadableDetachableModel.of(this::load);

    public ActionPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of an action's page. */
    public static PageParameters parametersOf(String reference) {
        return new PageParameters().set("ref", reference);
    }

    private ActionView.Shown load() {
        return views.of(signedIn.required(), getPageParameters().get("ref").toString(),
                AsAt.of(getPageParameters(), clock)).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        addDate();
        addPlace();
        addWording();
        add(new SummaryList("now", shown.map(ActionView.Shown::facts)));
        addMilestones();
        addEvidence();
        addPrintedCells();
        add(new Timeline("history", shown.map(ActionView.Shown::history)));
        addWhoWasTold();
    }

    private void addDate() {
        shown.getObject().asAt().banner("asAt", "/actions/" + shown.getObject().reference()).ifPresent(this::asAt);
    }

    /** Opened from the work list, it leads on through that list and back to it. */
    private void addPlace() {
        ActionPlaces.Place place = places.of(signedIn.required(), shown.getObject().id(), getPageParameters())
                .orElse(null);
        add(place == null ? new WebMarkupContainer("place").setVisible(false)
                : new ListPlace("place", () -> place));
        if (place != null) {
            backTo(place.list(), new ResourceModel("back"));
        }
    }

    private void addWording() {
        add(new SentBackNotice("sentBack", shown.map(ActionView.Shown::sentBack)));
        add(optional("text", shown.map(ActionView.Shown::fullText)));
        add(optional("goodLooks", shown.map(ActionView.Shown::successMeasure)));
        add(new Label("recommendation", shown.map(ActionView.Shown::recommendation)));
    }

    private void addMilestones() {
        boolean mayUpdate = shown.getObject().mayUpdate();
        boolean none = shown.getObject().milestones().isEmpty();
        WebMarkupContainer steps = new WebMarkupContainer("steps");
        steps.add(new SummaryList("milestones", shown.map(ActionView.Shown::milestones)).setVisible(!none));
        steps.add(new WebMarkupContainer("none").setVisible(none));
        steps.add(link("change", "milestones", none ? "milestones.add" : "milestones.change").setVisible(mayUpdate));
        add(steps.setVisible(mayUpdate || !none));
    }

    private void addEvidence() {
        add(new EvidencePanel("evidence", shown.map(ActionView.Shown::evidence)));
        add(link("addEvidence", "evidence", "evidence.add").setVisible(shown.getObject().mayUpdate()));
    }

    private WebMarkupContainer link(String id, String below, String words) {
        WebMarkupContainer line = new WebMarkupContainer(id);
        line.add(new LocalHref("link", "/actions/" + shown.getObject().reference() + "/" + below)
                .add(new Label("words", getString(words)).setRenderBodyOnly(true)));
        return line;
    }

    private void addPrintedCells() {
        WebMarkupContainer printed = new WebMarkupContainer("printed") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!shown.getObject().printed().isEmpty());
            }
        };
        add(printed.add(new SummaryList("cells", shown.map(ActionView.Shown::printed))));
    }

    private void addWhoWasTold() {
        WebMarkupContainer told = new WebMarkupContainer("told") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!shown.getObject().told().isEmpty());
            }
        };
        add(told.add(new SummaryList("messages", shown.map(ActionView.Shown::told))));
    }

    private static WebMarkupContainer optional(String id, IModel<String> text) {
        WebMarkupContainer part = new WebMarkupContainer(id) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(text.getObject() != null);
            }
        };
        part.add(new Label("words", text));
        return part;
    }

    @Override
    protected IModel<String> heading() {
        return shown.map(ActionView.Shown::title);
    }

    @Override
    protected IModel<String> title() {
        return shown.map(now -> now.reference() + " " + now.title());
    }

    @Override
    protected Component newHeading(String id) {
        return new ActionHeading(id, shown);
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }
}
