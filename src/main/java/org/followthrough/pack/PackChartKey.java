package org.followthrough.pack;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.followthrough.pack.PackChart.Series;

/** The line above a chart that names its colours, in the order of the bars. */
record PackChartKey(List<Series> series) {

    private static final Font WORDS = new Font("Inter", Font.PLAIN, 10);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Color BLACK = new Color(0x0B0C0C);
    private static final double SQUARE = 9;
    private static final double GAP = 16;

    double height() {
        return 18;
    }

    void paint(Graphics2D graphics, double x, double y) {
        graphics.setFont(WORDS);
        for (Series part : series) {
            graphics.setPaint(Color.decode(PackCharts.colour(part.colour()).fill()));
            graphics.fill(new Rectangle2D.Double(x, y, SQUARE, SQUARE));
            graphics.setPaint(BLACK);
            graphics.drawString(part.name(), (float) (x + SQUARE + 5), (float) (y + SQUARE - 0.5));
            x += SQUARE + 5 + WORDS.getStringBounds(part.name(), EXACT).getWidth() + GAP;
        }
    }
}
