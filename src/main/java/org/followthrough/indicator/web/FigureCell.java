package org.followthrough.indicator.web;

import java.util.List;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Return;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.CellWriter;
import org.followthrough.shared.words.Words;

/**
 * The figure of a period in a table, with what it was worked out from and what was reported before it was revised.
 *
 * @param earlier the versions before the one that stands, oldest first
 */
record FigureCell(Measure measure, Step step, List<Return> earlier) {

    private static final Words WORDS = Words.of(FigureCell.class);

    void write(CellWriter cell) {
        Return own = step.own();
        if (own == null) {
            cell.words(WORDS.say("missing"));
            return;
        }
        cell.words(IndicatorWords.of(measure, own.figures())).line(ratio(own.figures()));
        earlier.forEach(before -> cell.line(WORDS.say(before.isRevised() ? "then" : "first",
                IndicatorWords.of(measure, before.figures()), day(before))));
        cell.line(own.isRevised() ? WORDS.say("revised", day(own)) : null);
    }

    private static String ratio(Figures figures) {
        return figures.denominator() == null ? null : WORDS.say("of", Measure.COUNT.print(figures.numerator()),
                Measure.COUNT.print(figures.denominator()));
    }

    private static String day(Return given) {
        return London.shortDate(London.dayOf(given.recordedAt()));
    }
}
