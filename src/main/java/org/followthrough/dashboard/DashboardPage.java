package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.web.AsAt;
import org.followthrough.plan.web.ChosenDay;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.ChartFigure;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.web.part.LocalHref;
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
    private Dashboards dashboards;
    @SpringBean
    private Charts charts;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Dashboard> dashboard = LoadableDetachableModel.of(this::load);

    public DashboardPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (!DashboardAddress.isPlain(getPageParameters()) && chosen().fault() == null) {
            throw new RedirectToUrlException(LocalLink.address(address().toString()));
        }
        checkNames();
        super.onInitialize();
        addBanner();
        addPosition();
        add(new Tiles("tiles", () -> DashboardTiles.of(dashboard.getObject(), settings.rules())));
        addDecisions();
        addMoved();
        addPictures();
        addMeanings();
    }

    @Override
    protected IModel<String> heading() {
        return () -> dashboard.getObject().heading().sentence();
    }

    @Override
    protected IModel<String> caption() {
        return () -> Stream.of(Stream.of(getString("caption")), chosenReview().map(Review::name).stream(),
                chosenCommittee().map(Committee::name).stream()).flatMap(part -> part)
                .reduce((one, next) -> one + " \u00b7 " + next).orElse("");
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("caption") + ", " + London.longDate(chosen().day()) + ": " + heading().getObject();
    }

    private Dashboard load() {
        return dashboards.of(signedIn.required(), address());
    }

    private DashboardAddress address() {
        return DashboardAddress.of(getPageParameters(), chosen().day());
    }

    private ChosenDay chosen() {
        return ChosenDay.of(DashboardAddress.asked(getPageParameters()), today());
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private Optional<Review> chosenReview() {
        return dashboards.reviews().stream().filter(review -> review.ref().equals(address().review())).findFirst();
    }

    private Optional<Committee> chosenCommittee() {
        return dashboards.committees().stream().filter(one -> one.ref().equals(address().committee())).findFirst();
    }

    private void checkNames() {
        if (address().review() != null && chosenReview().isEmpty()
                || address().committee() != null && chosenCommittee().isEmpty()) {
            throw new NotFoundException();
        }
    }

    private void addBanner() {
        new AsAt(chosen(), today()).banner("asAt", address().on(null).toString()).ifPresent(this::asAt);
    }

    private void addPosition() {
        String when = London.longDate(chosen().day());
        add(new Label("position", chosen().day().equals(today())
                ? WORDS.say("position.today", when) : WORDS.say("position.past", when)));
        add(new ChangeView("change", address(), chosen(), today(), dashboards.reviews(), dashboards.committees()));
        int elsewhere = dashboard.getObject().elsewhere();
        add(new Label("elsewhere", WORDS.say("elsewhere", elsewhere)).setVisible(elsewhere > 0));
    }

    private void addDecisions() {
        add(new ListView<>("decision", dashboard.map(Dashboard::decisions)) {
            @Override
            protected void populateItem(ListItem<Decision> item) {
                Decision decision = item.getModelObject();
                item.add(new LocalHref("rows", decision.rows().address())
                        .add(new Label("words", decision.finding().sentence()).setRenderBodyOnly(true)));
            }
        });
        add(new WebMarkupContainer("noDecision").setVisible(dashboard.getObject().decisions().isEmpty()));
    }

    private void addMoved() {
        Moved moved = dashboard.getObject().moved();
        add(new LocalHref("moved", moved.actions() == 0 ? null
                : dashboard.getObject().all().quick(QuickLink.MOVED).address())
                .add(new Label("words", moved.finding().sentence()).setRenderBodyOnly(true)));
        add(new Label("byFirst", moved.byFirst().sentence()).setRenderBodyOnly(true));
    }

    private void addPictures() {
        Dashboard shown = dashboard.getObject();
        WebMarkupContainer area = new WebMarkupContainer("charts");
        area.setVisible(shown.now().total() > 0);
        area.add(figures("picture", shown.pictures()));
        area.add(new HeatMapFigure("heat", shown.heat(), London.longDate(chosen().day()))
                .setVisible(shown.heat().cells().size() > 1));
        area.add(figures("plan", shown.plans()));
        add(area);
    }

    private ListView<Figure> figures(String id, List<Picture> pictures) {
        List<Figure> figures = pictures.stream()
                .map(picture -> picture.figure(charts, address().file(picture.id()))).toList();
        return new ListView<>(id, figures) {
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
