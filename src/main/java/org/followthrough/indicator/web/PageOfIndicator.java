package org.followthrough.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.ControlCharts;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.PeriodReading;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.NotUnderstoodException;
import org.followthrough.shared.web.Parameters;

/** A page about one indicator, named by {@code ref} in its path. */
abstract class PageOfIndicator extends FramePage {

    @SpringBean
    private Indicators indicators;
    @SpringBean
    private ControlCharts charts;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Indicator> indicator = LoadableDetachableModel.of(() -> indicators.find(
            signedIn.required(), getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new));

    PageOfIndicator(PageParameters parameters) {
        super(parameters);
    }

    final Indicator indicator() {
        return indicator.getObject();
    }

    final Indicators indicators() {
        return indicators;
    }

    final ControlCharts charts() {
        return charts;
    }

    final Person reader() {
        return signedIn.required();
    }

    final SignedIn signedIn() {
        return signedIn;
    }

    final Clock clock() {
        return clock;
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    final String path() {
        return "/indicators/" + indicator().ref();
    }

    /** The period a parameter of the address means; null when there is none. */
    final Period period(String name) {
        String text = new Parameters(getPageParameters()).text(name);
        return text.isEmpty() ? null : PeriodReading.of(text, indicator().definition().frequency())
                .orElseThrow(NotUnderstoodException::new);
    }

    @Override
    protected IModel<String> caption() {
        return indicator.map(Indicator::name);
    }

    @Override
    protected void onDetach() {
        indicator.detach();
        super.onDetach();
    }
}
