package org.followthrough.indicator.web;

import java.time.LocalDate;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Returns;
import org.followthrough.people.Person;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that visit the pages of indicators. */
abstract class IndicatorPages {

    static final Period AUGUST = Frequency.MONTHLY.containing(LocalDate.of(2026, 8, 1));

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "indicator")
            .with(KnownByHeader.class);

    final Visitor visitor = APP.visitor();
    Anytown anytown;
    Indicators indicators;
    Returns returns;

    @BeforeEach
    final void theTown(Anytown anytown, Indicators indicators, Returns returns) {
        APP.clock().reset();
        this.anytown = anytown;
        this.indicators = indicators;
        this.returns = returns;
    }

    final Indicator add(Definition definition) {
        return indicators.find(anytown.businessUnit, indicators.add(anytown.businessUnit, definition)).orElseThrow();
    }

    /** From now on the visitor is this person. */
    final void signIn(Person person) {
        visitor.get("/help", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
