package org.followthrough.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.ChartColour;
import org.followthrough.shared.chart.ChartRow;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.LineChart;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * Will this plan finish? All its actions, those planned by now and those signed off, over a year.
 *
 * @param points since the plan was agreed, oldest first; the last is the day shown
 */
public record BurnUpChart(LineChart lines, List<BurnUp> points) {

    private static final Words WORDS = Words.of(BurnUpChart.class);

    public BurnUpChart {
        points = List.copyOf(points);
    }

    /** The chart; empty where the plan has no actions, or is too young for a line. */
    public static Optional<BurnUpChart> of(Review review, List<BurnUp> year) {
        List<BurnUp> since = year.stream().filter(point -> !point.day().isBefore(review.state().planFrom())).toList();
        if (since.size() < 2 || since.get(since.size() - 1).total() == 0) {
            return Optional.empty();
        }
        return Optional.of(new BurnUpChart(new LineChart(words(year), List.of(
                new LineChart.Line(WORDS.say("all"), ChartColour.GREY, LineChart.Pen.THIN),
                new LineChart.Line(WORDS.say("planned"), ChartColour.GREY, LineChart.Pen.DASHED),
                new LineChart.Line(WORDS.say("signedOff"), ChartColour.BLUE, LineChart.Pen.THICK)),
                year.stream().map(point -> row(point, since.contains(point), year)).toList()), since));
    }

    private static ChartWords words(List<BurnUp> year) {
        BurnUp last = year.get(year.size() - 1);
        String finding = last.behind() > 0 ? WORDS.say("behind", last.behind())
                : last.behind() < 0 ? WORDS.say("ahead", -last.behind()) : WORDS.say("onPlan");
        return new ChartWords(finding, WORDS.say("measure", London.month(year.get(0).day()),
                London.longDate(last.day())), WORDS.say("month"));
    }

    private static ChartRow row(BurnUp point, boolean existed, List<BurnUp> year) {
        List<Integer> figures = new ArrayList<>();
        figures.add(existed ? point.total() : null);
        figures.add(existed ? point.planned() : null);
        figures.add(existed ? point.signedOff() : null);
        return new ChartRow(name(point.day(), year), tick(point.day(), year), figures);
    }

    /** The last point is a day, the others are month ends. */
    private static String name(LocalDate day, List<BurnUp> year) {
        return day.equals(year.get(year.size() - 1).day()) ? London.longDate(day) : London.month(day);
    }

    private static String tick(LocalDate day, List<BurnUp> year) {
        String month = London.month(day).substring(0, 3);
        boolean saysYear = day.getMonthValue() == 1 || day.equals(year.get(0).day());
        return saysYear ? month + "\n" + day.getYear() : month;
    }
}
