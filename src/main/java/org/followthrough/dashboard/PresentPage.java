package org.followthrough.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.KeyList;
import org.followthrough.shared.web.part.LocalHref;

/**
 * The dashboard on a projector: one finding a screen, without the frame, without the name of any officer. Nothing moves
 * on by itself.
 */
@PagePath("/present")
@Requires(Permission.SEE_DASHBOARD)
public class PresentPage extends FramePage {

    private static final String SCREEN = "screen";

    @SpringBean
    private Choices choices;
    @SpringBean
    private Dashboards dashboards;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private Charts charts;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Choice> choice = LoadableDetachableModel.of(this::read);
    private final IModel<List<Screen>> screens = LoadableDetachableModel.of(this::load);

    /** @param parameters those of the dashboard, and the number of the screen */
    public PresentPage(PageParameters parameters) {
        super(parameters);
    }

    private Choice read() {
        return choices.of(signedIn.required(), DashboardAddress.of(getPageParameters(),
                DashboardAddress.day(getPageParameters(), today()).day()))
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private List<Screen> load() {
        Person reader = signedIn.required();
        return Screens.of(dashboards.of(reader, choice.getObject()), dashboards.signals(reader, choice.getObject()),
                settings.rules(), charts);
    }

    private int number() {
        return new Parameters(getPageParameters()).number(SCREEN).orElse(1);
    }

    private Screen screen() {
        if (number() < 1 || number() > screens.getObject().size()) {
            throw new NotFoundException();
        }
        return screens.getObject().get(number() - 1);
    }

    @Override
    protected void onInitialize() {
        Screen screen = screen();
        super.onInitialize();
        for (String part : List.of("siteSearch", "menu", "contact", "footerLink")) {
            get(part).setVisibilityAllowed(false);
        }
        add(new Label("measure", screen.measure().isEmpty() ? choices.position(choice.getObject(), today())
                : screen.measure()), new KeyList("key", screen.key()),
                screen.content().apply("content"));
        int last = screens.getObject().size();
        add(link("previous", number() - 1, number() > 1), link("next", number() + 1, number() < last));
        add(new Label("place", new StringResourceModel("place", this).setParameters(number(), last)));
        add(new LocalHref("leave", choice.getObject().address().toString()));
    }

    private WebMarkupContainer link(String id, int screen, boolean visible) {
        return (WebMarkupContainer) new LocalHref(id, choice.getObject().address().at(DashboardAddress.PRESENT)
                .with(SCREEN, screen).toString()).setVisible(visible);
    }

    @Override
    protected IModel<String> heading() {
        return () -> screen().finding();
    }

    @Override
    protected IModel<String> title() {
        return () -> new StringResourceModel("title", this).setParameters(screen().finding(), number(),
                screens.getObject().size()).getString();
    }

    @Override
    protected void onDetach() {
        choice.detach();
        screens.detach();
        super.onDetach();
    }
}
