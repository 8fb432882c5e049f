package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All of which somebody may have to be told on a day: actions and figures. */
@Component
class EverythingOwed {

    private final OwedActions actions;
    private final OwedFigures figures;
    private final AudienceReader audiences;

    EverythingOwed(OwedActions actions, OwedFigures figures, AudienceReader audiences) {
        this.actions = actions;
        this.figures = figures;
        this.audiences = audiences;
    }

    List<Owed> on(LocalDate today) {
        Audiences told = audiences.on(today);
        return Stream.concat(actions.on(today, told).stream(), figures.on(today, told).stream()).toList();
    }
}
