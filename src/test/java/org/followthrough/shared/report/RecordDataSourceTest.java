package org.followthrough.shared.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.junit.jupiter.api.Test;

class RecordDataSourceTest {

    private record Row(String reference, Integer daysOver) {
    }

    private record Line(Row row) {
    }

    @Test
    void givesTheComponentsOfEachRecordInOrder() throws JRException {
        RecordDataSource rows = new RecordDataSource(List.of(new Row("R01-01", 81), new Row("R01-02", null)));

        assertThat(rows.next()).isTrue();
        assertThat(rows.getFieldValue(field("reference"))).isEqualTo("R01-01");
        assertThat(rows.getFieldValue(field("daysOver"))).isEqualTo(81);
        assertThat(rows.next()).isTrue();
        assertThat(rows.getFieldValue(field("daysOver"))).isNull();
        assertThat(rows.next()).isFalse();
    }

    @Test
    void makesTextPrintable() throws JRException {
        RecordDataSource rows = new RecordDataSource(List.of(new Row("R01\u0000-01", 1)));
        rows.next();
        assertThat(rows.getFieldValue(field("reference"))).isEqualTo("R01-01");
    }

    @Test
    void namesTheFieldARecordDoesNotHave() {
        RecordDataSource rows = new RecordDataSource(List.of(new Row("R01-01", 1)));
        rows.next();
        assertThatThrownBy(() -> rows.getFieldValue(field("dueDate"))).hasMessage("Row has no component dueDate");
    }

    @Test
    void reachesIntoARecordOfTheRecord() throws JRException {
        RecordDataSource rows = new RecordDataSource(List.of(new Line(new Row("R01-01", 81)), new Line(null)));
        rows.next();
        assertThat(rows.getFieldValue(field("row.reference"))).isEqualTo("R01-01");
        rows.next();
        assertThat(rows.getFieldValue(field("row.reference"))).isNull();
    }

    @Test
    void hasNoRowsWhenThereAreNone() {
        assertThat(new RecordDataSource(List.of()).next()).isFalse();
        assertThat(new RecordDataSource(null).next()).isFalse();
    }

    private static JRDesignField field(String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        return field;
    }
}
