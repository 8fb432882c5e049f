package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.indicator.Returns;
import org.springframework.stereotype.Component;

/** The figures that are asked for on a day and not returned, and who is told of each. */
@Component
class OwedFigures {

    private final Indicators indicators;
    private final Returns returns;

    OwedFigures(Indicators indicators, Returns returns) {
        this.indicators = indicators;
        this.returns = returns;
    }

    List<Owed> on(LocalDate today, Audiences audiences) {
        return returns.missing(indicators.on(today), today).stream().map(missing -> owed(missing, audiences)).toList();
    }

    private static Owed owed(MissingReturn missing, Audiences audiences) {
        Definition definition = missing.indicator().definition();
        Concern concern = new Concern(definition.ownerId(), definition.agencyId(), definition.committeeId(), null);
        return new Owed(Matter.Figure.of(missing), audiences.agency(definition.agencyId()),
                Owed.Dates.due(missing.due()), List.of(), audiences.of(concern));
    }
}
