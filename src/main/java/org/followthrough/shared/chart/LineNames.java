package org.followthrough.shared.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;

/**
 * The names of lines with their last figures, on the right of the plot at the height where each line ends. Names that
 * would cover each other are moved apart, and a dotted thread leads to a name that does not stand at its line's end.
 *
 * @param width of the column of names with the gap before it, in pixels
 */
record LineNames(List<Name> names, double width, ChartSlot slot, Type type) {

    private static final double LARGEST_SHARE = 0.36;

    /** A line that has a last figure, the moment of it, and the lines of its name. */
    private record Name(LineChart.Line line, int moment, int figure, List<String> words) {
        boolean bold() {
            return line.pen() == LineChart.Pen.THICK;
        }

        double width(Type type) {
            return words.stream().mapToDouble(bold() ? type::boldWidth : type::width).max().orElse(0);
        }
    }

    static LineNames of(LineChart chart, ChartSlot slot, Type type) {
        List<Name> names = new ArrayList<>();
        for (int line = 0; line < chart.lines().size(); line++) {
            for (int moment = chart.points().size() - 1; moment >= 0; moment--) {
                Integer figure = chart.points().get(moment).figures().get(line);
                if (figure != null) {
                    names.add(name(chart.lines().get(line), moment, figure, slot, type));
                    break;
                }
            }
        }
        double widest = names.stream().mapToDouble(name -> name.width(type)).max().orElse(0);
        return new LineNames(names, Math.ceil(widest + slot.em(8)), slot, type);
    }

    /** Two lines of name at most; the figure is never cut. */
    private static Name name(LineChart.Line line, int moment, int figure, ChartSlot slot, Type type) {
        String end = ": " + FigureAxis.print(figure);
        double room = slot.width() * LARGEST_SHARE - type.boldWidth(end);
        List<String> words = new ArrayList<>(Lines.fit(line.name(), room, 2, type::boldWidth));
        words.set(words.size() - 1, words.get(words.size() - 1) + end);
        return new Name(line, moment, figure, words);
    }

    /** Paints the names beside a plot that has been painted inside {@code area}. */
    void paint(Graphics2D graphics, CategoryPlot plot, Rectangle2D area) {
        double[] ends = names.stream().mapToDouble(name ->
                plot.getRangeAxis().valueToJava2D(name.figure(), area, plot.getRangeAxisEdge())).toArray();
        double[] heights = names.stream().mapToDouble(name -> name.words().size() * type.lineHeight()).toArray();
        double[] middles = Spread.apart(ends, heights, 0, area.getMaxY() + type.lineHeight() / 2);
        int moments = plot.getDataset().getColumnCount();
        for (int i = 0; i < names.size(); i++) {
            double x = plot.getDomainAxis().getCategoryMiddle(
                    names.get(i).moment(), moments, area, plot.getDomainAxisEdge());
            boolean endsEarly = names.get(i).moment() < moments - 1;
            if (endsEarly || Math.abs(middles[i] - ends[i]) > type.lineHeight() * 0.75) {
                paintThread(graphics, names.get(i), x, ends[i], area.getMaxX() + slot.em(4), middles[i]);
            }
            paintEnd(graphics, names.get(i), x, ends[i]);
            paintWords(graphics, names.get(i), area.getMaxX() + slot.em(8), middles[i]);
        }
    }

    private void paintThread(Graphics2D graphics, Name name, double fromX, double fromY, double toX, double toY) {
        graphics.setPaint(name.line().colour().fillPaint());
        graphics.setStroke(new BasicStroke((float) slot.em(1.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f,
                new float[] {0.1f, (float) slot.em(4)}, 0f));
        graphics.draw(new Line2D.Double(fromX + slot.em(5), fromY, toX, toY));
    }

    private void paintEnd(Graphics2D graphics, Name name, double x, double y) {
        double radius = slot.em(name.bold() ? 4.5 : 3);
        graphics.setPaint(name.line().colour().fillPaint());
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void paintWords(Graphics2D graphics, Name name, double x, double middle) {
        double baseline = middle - name.words().size() * type.lineHeight() / 2 + type.ascent();
        graphics.setFont(name.bold() ? type.bold() : type.regular());
        graphics.setPaint(name.line().colour().wordPaint());
        for (String line : name.words()) {
            graphics.drawString(line, (float) x, (float) baseline);
            baseline += type.lineHeight();
        }
    }
}
