package org.followthrough.learning.event.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.learning.event.LearningEventWords;
import org.followthrough.learning.event.Reach;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartColour;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** How many people came from each agency, as a chart: also those from which nobody did. */
@Component
class AttendanceFigure {

    private static final Words WORDS = Words.of(AttendanceFigure.class);
    private static final String ID = "attendance";

    private final Charts charts;
    private final People people;

    AttendanceFigure(Charts charts, People people) {
        this.charts = charts;
        this.people = people;
    }

    /** The figure; empty where nobody came to any event. */
    Optional<Figure> of(Reach reach) {
        if (reach.people() == 0) {
            return Optional.empty();
        }
        List<Agency> agencies = people.agencies().stream()
                .sorted(Comparator.comparing((Agency agency) -> reach.people(agency.id())).reversed()
                        .thenComparing(Agency::name)).toList();
        List<BarChart.Bar> bars = agencies.stream().map(agency -> new BarChart.Bar(agency.name(),
                reach.people(agency.id()), ChartColour.TEAL)).toList();
        long none = bars.stream().filter(bar -> bar.figure() == 0).count();
        BarChart chart = new BarChart(new ChartWords(WORDS.say("title", bars.get(0).name(), bars.get(0).figure(),
                none), LearningEventWords.reached(reach), WORDS.say("agency")), WORDS.say("people"), bars);
        return Optional.of(new Figure(ID, chart.words().title(), chart.words().description(), List.of(),
                charts.svg(chart, ChartSlot.HALF, ID + "-desk").orElse(""),
                charts.svg(chart, ChartSlot.PHONE, ID + "-phone").orElse(""), false,
                table(chart.words().title(), agencies, reach), null, null));
    }

    /** A column for each year, and one for all. */
    private static Figure.Table table(String caption, List<Agency> agencies, Reach reach) {
        List<String> heads = new ArrayList<>(reach.years().stream().map(String::valueOf).toList());
        heads.add(WORDS.say("all"));
        return new Figure.Table(caption, WORDS.say("agency"), heads, agencies.stream().map(agency -> {
            List<Figure.Cell> cells = new ArrayList<>(reach.years().stream()
                    .map(year -> cell(reach.people(agency.id(), year))).toList());
            cells.add(cell(reach.people(agency.id())));
            return new Figure.Row(agency.name(), cells);
        }).toList());
    }

    private static Figure.Cell cell(int people) {
        return new Figure.Cell(String.valueOf(people), null);
    }
}
