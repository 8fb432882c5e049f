package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** The axis that names the rows, with lines that were broken beforehand. */
final class RowAxis extends CategoryAxis {

    private final transient List<List<String>> labels;
    private final transient Type type;

    /** The labels of the rows in order; a row without lines is not named. */
    RowAxis(List<List<String>> labels, Type type) {
        this.labels = labels;
        this.type = type;
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setCategoryLabelPositionOffset(type.size() / 2);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    /** Leaves half a gap at both ends and a gap between rows; lengths are shares of the axis. */
    void setGap(double gap) {
        setLowerMargin(gap / 2);
        setUpperMargin(gap / 2);
        setCategoryMargin(gap * (labels.size() - 1));
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable row, float width, RectangleEdge edge, Graphics2D graphics) {
        return new RowName(labels.get((Integer) row), type);
    }
}
