package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.followthrough.pack.PackChart.Bar;
import org.followthrough.pack.PackChart.Kind;
import org.followthrough.pack.PackStatus.Colour;
import org.followthrough.pack.PackChart.Series;
import org.junit.jupiter.api.Test;

class PackContentTest {

    private static final Series OVERDUE = new Series("Overdue", Colour.RED);
    private static final Series LATER = new Series("Later", Colour.GREEN);

    @Test
    void addsUpTheLastBarsWhenThereAreTooMany() {
        PackChart chart = chart(new Bar("Police", List.of(6, 9)), new Bar("Health", List.of(2, 8)),
                new Bar("Housing", List.of(1, 3)), new Bar("Cafcass", List.of(0, 4)));

        assertThat(chart.atMost(3, "Others").bars()).containsExactly(new Bar("Police", List.of(6, 9)),
                new Bar("Health", List.of(2, 8)), new Bar("Others", List.of(1, 7)));
        assertThat(chart.atMost(4, "Others")).isEqualTo(chart);
    }

    @Test
    void refusesABarWithoutAFigureForEachSeries() {
        assertThatThrownBy(() -> chart(new Bar("Police", List.of(6)))).hasMessageContaining("Police");
    }

    @Test
    void refusesMoreSeriesThanAPageHasColumns() {
        List<Series> eight = Collections.nCopies(8, OVERDUE);
        assertThatThrownBy(() -> new PackChart(Kind.UP, "A1", "", "", "", eight, List.of())).hasMessageContaining("7");
    }

    private static PackChart chart(Bar... bars) {
        return new PackChart(Kind.ACROSS, "A1", "Finding", "Description", "Lead agency", List.of(OVERDUE, LATER),
                List.of(bars));
    }
}
