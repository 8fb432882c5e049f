package org.followthrough.shared.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPath;

/**
 * What a colour stands for in a chart, and the shape it has there.
 *
 * @param mark null for the colour of a bar
 */
public record ChartKey(String name, ChartColour colour, RangeChart.Mark mark) {

    private static final int SIZE = 14;
    private static final double RADIUS = 5;

    /** A part of every bar. */
    static ChartKey of(StackedChart.Segment segment) {
        return new ChartKey(segment.name(), segment.colour(), null);
    }

    /** A kind of figure in a control chart. */
    public static ChartKey of(RangeChart.Mark mark, String name) {
        return new ChartKey(name, RangeMark.of(mark).colour(), mark);
    }

    /** The colour in its shape, in a square of {@value #SIZE} pixels. */
    Shape shape() {
        return mark == null ? new Rectangle2D.Double(0, 0, SIZE, SIZE)
                : RangeMark.of(mark).shape(SIZE / 2.0, SIZE / 2.0, RADIUS);
    }

    /** The shape as an svg element that is not read out: the name stands beside it. */
    public String swatch() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(
                GenericDOMImplementation.getDOMImplementation().createDocument(null, "svg", null));
        return "<svg class=\"app-key__swatch\" viewBox=\"0 0 " + SIZE + " " + SIZE + "\" width=\"" + SIZE
                + "\" height=\"" + SIZE + "\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
                + SVGPath.toSVGPathData(shape(), context).strip() + "\" fill=\"" + colour.fill() + "\"/></svg>";
    }
}
