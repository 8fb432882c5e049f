package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.web.IndicatorPicture;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.ChartFigure;
import org.followthrough.shared.web.part.ChosenDay;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Strip;
import org.followthrough.shared.web.part.Tiles;

/** The board's picture of all plans on one day: better or worse, who is late, what to decide. */
@PagePath("/dashboard")
@Requires(Permission.SEE_DASHBOARD)
public class DashboardPage extends FramePage {

    @SpringBean
    private Meanings meanings;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private Choices choices;
    @SpringBean
    private Dashboards dashboards;
    @SpringBean
    private Charts charts;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Choice> choice = LoadableDetachableModel.of(this::read);
    private final IModel<Dashboard> dashboard =
            LoadableDetachableModel.of(() -> dashboards.of(signedIn.required(), choice()));
    private final ChosenDay chosen;

    /** @param parameters a day or a meeting, a plan, a sub-committee: see {@link DashboardAddress} */
    public DashboardPage(PageParameters parameters) {
        super(parameters);
        chosen = DashboardAddress.day(parameters, today());
    }

    @Override
    protected void onInitialize() {
        if (!DashboardAddress.isPlain(getPageParameters()) && chosen.fault() == null) {
            throw new RedirectToUrlException(LocalLink.address(choice().address().toString()));
        }
        choice();
        super.onInitialize();
        addBanner();
        addPosition();
        add(new Tiles("tiles", () -> DashboardTiles.of(dashboard.getObject(), settings.rules())));
        add(new DecisionList("decisions", dashboard.getObject().decisions()).setRenderBodyOnly(true));
        addPictures();
        addMeanings();
    }

    @Override
    protected IModel<String> heading() {
        return () -> dashboard.getObject().heading().sentence();
    }

    @Override
    protected IModel<String> caption() {
        return () -> Stream.of(getString("caption"),
                choice().meeting() == null ? "" : choices.title(choice().meeting()), choice().scope())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("caption") + ", " + London.longDate(choice().day()) + ": " + heading().getObject();
    }

    private Choice choice() {
        return choice.getObject();
    }

    private Choice read() {
        return choices.of(signedIn.required(), DashboardAddress.of(getPageParameters(), chosen.day()))
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private void addBanner() {
        new AsAt(choice().meeting() == null ? chosen : ChosenDay.of(choice().day().toString(), today()), today())
                .banner("asAt", choice().address().on(null).toString()).ifPresent(this::asAt);
    }

    private void addPosition() {
        add(new Label("position", choices.position(choice(), today())));
        int changed = dashboards.changedSince(choice(), today());
        add(new LocalHref("changedSince", changed == 0 ? null
                : dashboard.getObject().all().changedSince(choice().meeting().id())).add(new Label("words", WORDS.say("changedSince", changed)).setRenderBodyOnly(true))
                .setVisible(changed > 0));
        add(new LocalHref("present", choice().address().at(DashboardAddress.PRESENT).toString()));
        PrintedPosition.Printed printed = choices.printed(signedIn.required(), choice()).orElse(null);
        add(new LocalHref("printed", printed == null ? null : printed.path())
                .add(new Label("words", printed == null ? "" : printed.name()).setRenderBodyOnly(true))
                .setVisible(printed != null));
        add(new ChangeView("change", choices, signedIn.required(), choice(), chosen, today()));
        int elsewhere = dashboard.getObject().elsewhere();
        add(new Label("elsewhere", WORDS.say("elsewhere", elsewhere)).setVisible(elsewhere > 0));
    }

    private void addPictures() {
        Dashboard shown = dashboard.getObject();
        WebMarkupContainer area = new WebMarkupContainer("charts");
        area.setVisible(shown.now().total() > 0);
        area.add(figures("picture", shown.pictures()));
        area.add(new HeatMapFigure("heat", shown.heat(), choice().address())
                .setVisible(shown.heat().cells().size() > 1));
        area.add(figures("plan", shown.plans()));
        area.add(morePlans(shown.burnUps().more()));
        area.add(new Label("moved", shown.moved().finding().sentence()),
                new Strip("movedCounts", () -> DashboardTiles.moved(dashboard.getObject())),
                new Label("impact", shown.impact().finding().sentence()),
                new Strip("impactCounts", () -> DashboardTiles.impact(dashboard.getObject())));
        area.add(signals());
        add(area);
    }

    /** The way to the pictures of the other plans, and back. */
    private WebMarkupContainer morePlans(int more) {
        DashboardAddress address = choice().address();
        WebMarkupContainer plans = new WebMarkupContainer("morePlans");
        plans.add(new Label("count", WORDS.say("morePlans", more)).setVisible(more > 0),
                new LocalHref("others", address.withEveryPlan(more > 0).toString()).add(new Label("words",
                        WORDS.say(more > 0 ? "morePlans.show" : "morePlans.hide")).setRenderBodyOnly(true)));
        return (WebMarkupContainer) plans.setVisible(more > 0 || address.everyPlan());
    }

    private ListView<Figure> figures(String id, List<Picture> pictures) {
        return figures(id, pictures.stream().map(picture -> picture.figure(charts, choice().address())));
    }

    private ListView<Figure> signals() {
        return figures("signal", dashboards.signals(signedIn.required(), choice()).stream()
                .map(course -> new IndicatorPicture(course, choice().moment()).half(charts)));
    }

    private static ListView<Figure> figures(String id, Stream<Figure> figures) {
        return new ListView<>(id, figures.toList()) {
            @Override
            protected void populateItem(ListItem<Figure> item) {
                item.add(new ChartFigure("figure", item.getModelObject()));
            }
        };
    }

    private void addMeanings() {
        add(new ListView<>("meaning", Arrays.asList(Headline.values())) {
            @Override
            protected void populateItem(ListItem<Headline> item) {
                item.add(new Label("word", ActionWords.name(item.getModelObject())));
                item.add(new Label("means", meanings.of(item.getModelObject())));
            }
        });
    }
}
