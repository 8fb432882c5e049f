package org.followthrough.pack;

import java.util.List;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.RangeChart;

/**
 * An indicator as a pack says it, with all that its control chart is drawn from.
 *
 * @param number of its table in the appendix, for example "B1"
 * @param finding the title, a sentence
 * @param description what was measured and when; where its figures are
 * @param range its usual range, a sentence
 * @param chart what is drawn; empty while nothing was returned
 * @param heads of the columns of figures
 * @param rows one for each period, oldest first
 */
public record PackIndicator(String number, String finding, String description, String range, RangeChart chart,
                            List<String> heads, List<Row> rows) {

    /** So many of the latest periods are printed on paper: a year, and the same period of the year before. */
    static final int MOST_ON_PAPER = 13;

    /** A period and its figures as printed; a gap says why it is one. */
    public record Row(String period, List<String> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public PackIndicator {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The latest periods, those whose figures are printed on paper. */
    List<Row> rowsOnPaper() {
        return rows.subList(Math.max(0, rows.size() - MOST_ON_PAPER), rows.size());
    }

    /** Under another title. */
    PackIndicator titled(String title) {
        ChartWords words = new ChartWords(title, chart.words().description(), chart.words().rowHead());
        return new PackIndicator(number, title, description, range,
                new RangeChart(words, chart.names(), chart.points(), chart.target(), chart.others(), chart.key()),
                heads, rows);
    }
}
