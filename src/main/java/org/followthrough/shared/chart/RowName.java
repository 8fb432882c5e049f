package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.Size2D;

/**
 * The lines of one row's name. Places each line by its true width; the library's own block rounds every letter to
 * whole pixels, which leaves the right edge of a column of names ragged.
 */
final class RowName extends TextBlock {

    private final transient List<String> lines;
    private final transient Type type;

    RowName(List<String> lines, Type type) {
        this.lines = lines;
        this.type = type;
    }

    @Override
    public Size2D calculateDimensions(Graphics2D graphics) {
        return new Size2D(lines.stream().mapToDouble(type::width).max().orElse(0), lines.size() * type.lineHeight());
    }

    /** Draws to the left of the anchor and about its middle (names of bars), or under it and centred (moments). */
    @Override
    public void draw(Graphics2D graphics, float x, float y, TextBlockAnchor anchor, float rotateX, float rotateY,
            double angle) {
        boolean beside = anchor == TextBlockAnchor.CENTER_RIGHT;
        double baseline = y + type.ascent() - (beside ? lines.size() * type.lineHeight() / 2 : 0);
        graphics.setFont(type.regular());
        graphics.setPaint(HousePlot.WORDS);
        for (String line : lines) {
            double width = type.width(line);
            graphics.drawString(line, (float) (x - (beside ? width : width / 2)), (float) baseline);
            baseline += type.lineHeight();
        }
    }
}
