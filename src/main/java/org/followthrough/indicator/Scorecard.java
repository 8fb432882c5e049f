package org.followthrough.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.followthrough.shared.persistence.Answers;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All indicators in use side by side. */
@Service
@Transactional(readOnly = true)
public class Scorecard {

    private final Indicators indicators;
    private final ControlCharts charts;
    private final Kept<Answers> answers;

    Scorecard(Indicators indicators, ControlCharts charts, ChangeCounter counter) {
        this.indicators = indicators;
        this.charts = charts;
        answers = counter.keep(ChangeMark::people, Answers::new);
    }

    /** How each stood at the close of the London day, as it was known then, by theme and name. */
    public List<IndicatorCourse> on(LocalDate day) {
        return before(London.closeOf(day));
    }

    /** The same as it was known just before the moment. */
    public List<IndicatorCourse> before(Instant moment) {
        return answers.get().to(moment, () -> read(moment));
    }

    private List<IndicatorCourse> read(Instant moment) {
        return charts.of(indicators.before(moment), moment).stream()
                .sorted(Comparator.comparing((IndicatorCourse course) -> course.definition().theme())
                        .thenComparing(course -> course.indicator().name(), String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
