package org.followthrough.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Theme;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;

/** An indicator whose figures are told month by month, on the days they are returned. */
final class DashboardIndicator {

    private static final Period JANUARY = Frequency.MONTHLY.containing(LocalDate.of(2026, 1, 1));

    private final Anytown town;
    private final Returns returns;
    private final Indicator calls;

    /** Eight quiet months were returned long ago. */
    DashboardIndicator(Anytown town, Indicators indicators, Returns returns) {
        this.town = town;
        this.returns = returns;
        Instant september = London.startOf(LocalDate.of(2026, 9, 1));
        calls = indicators.find(town.businessUnit, indicators.addPast(town.businessUnit, new Definition(
                "Calls to the front door", Theme.CONTACT, null, Measure.COUNT, "calls", null, null, Frequency.MONTHLY,
                Polarity.NEUTRAL, null, null, town.police, null, null, 13, JANUARY.start(), true),
                september)).orElseThrow();
        for (int month = 0; month < 8; month++) {
            give(month, month % 2 == 0 ? "10" : "12", september);
        }
    }

    /** @param month from January 2026, which is 0 */
    void give(int month, String figure, Instant at) {
        returns.givePast(town.businessUnit, calls, JANUARY.plus(month), 0,
                new Returns.Given(Figures.of(new BigDecimal(figure)), null, null),
                at);
    }
}
