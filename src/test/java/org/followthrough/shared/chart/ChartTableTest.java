package org.followthrough.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.shared.chart.ChartTable.Row;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    @Test
    void hasTheWordsAndFiguresOfTheChart() {
        ChartTable table = Examples.byAgency().table();

        assertThat(table.caption()).isEqualTo("Police hold nearly half of the overdue actions");
        assertThat(table.rowHead()).isEqualTo("Lead agency");
        assertThat(table.columnHeads()).containsExactly("Overdue", "Due in 30 days", "On track");
        assertThat(table.rows()).hasSize(6);
        assertThat(table.rows().get(1).head()).isEqualTo("Children's social care");
        assertThat(table.rows().get(1).figures()).containsExactly(3, 5, 14);
    }

    @Test
    void namesAMomentInFull() {
        assertThat(Examples.burnUp().table().rows().get(1).head()).isEqualTo("Jan 2026");
    }

    @Test
    void hasOneColumnForPlainBars() {
        ChartTable table = Examples.ageing().table();

        assertThat(table.columnHeads()).containsExactly("Actions");
        assertThat(table.rows()).extracting(Row::head)
                .containsExactly("1 to 30 days", "31 to 60 days", "61 to 90 days", "Over 90 days");
    }

    @Test
    void hasEveryLineOfARange() {
        ChartTable table = Examples.range().table();

        assertThat(table.columnHeads()).containsExactly("Per cent", "Average 73.8%", "Lower limit 65.9%",
                "Upper limit 81.6%", "Target 80.0%", "England");
        assertThat(table.rows().get(4).figures()).containsExactly(59.0, 58.3, 44.0, 72.5, 80.0, 70.0);
        assertThat(table.rows().get(5).figures()).startsWith(null, 58.3);
        assertThat(table.rows().get(23).figures()).containsExactly(78.0, 73.8, 65.9, 81.6, 80.0, 70.0);
    }

    @Test
    void addsUpItsRows() {
        ChartTable table = Examples.stackedRows(ChartRow.of("Police", 6, null, 9)).table().withTotals("Total");

        assertThat(table.columnHeads()).endsWith("Total");
        assertThat(table.rows().get(0).figures()).containsExactly(6, null, 9, 15L);
    }

    @Test
    void equalDescriptionsAreEqual() {
        assertThat(Examples.byMonth()).isEqualTo(Examples.byMonth()).hasSameHashCodeAs(Examples.byMonth());
        assertThat(Examples.ageing(1, 2, 3, 4)).isNotEqualTo(Examples.ageing(1, 2, 3, 5));
    }

    @Test
    void refusesFiguresThatCannotBeDrawn() {
        assertThatThrownBy(() -> Examples.stackedRows(ChartRow.of("Police", 1, 2)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Police has 2 figures for 3 series");
        assertThatThrownBy(() -> ChartRow.of("Police", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Examples.ageing(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
