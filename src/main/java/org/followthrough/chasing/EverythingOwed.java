package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All of which somebody may have to be told on a day: actions, figures and reports. */
@Component
class EverythingOwed {

    private final OwedActions actions;
    private final OwedFigures figures;
    private final OwedReports reports;
    private final AudienceReader audiences;

    EverythingOwed(OwedActions actions, OwedFigures figures, OwedReports reports, AudienceReader audiences) {
        this.actions = actions;
        this.figures = figures;
        this.reports = reports;
        this.audiences = audiences;
    }

    List<Owed> on(LocalDate today) {
        Audiences told = audiences.on(today);
        return Stream.of(actions.on(today, told), figures.on(today, told), reports.waiting(told)).flatMap(List::stream)
                .toList();
    }
}
