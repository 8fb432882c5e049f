package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a figure is marked: the shape says what the colour says. */
enum RangeMark {
    DISC(ChartColour.USUAL) {
        @Override
        Shape shape(double x, double y, double r) {
            return new Ellipse2D.Double(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6);
        }
    },
    SQUARE(ChartColour.IMPROVING) {
        @Override
        Shape shape(double x, double y, double r) {
            return new Rectangle2D.Double(x - r, y - r, r * 2, r * 2);
        }
    },
    UP(ChartColour.CONCERN) {
        @Override
        Shape shape(double x, double y, double r) {
            return polygon(x, y - r * 1.2, x + r * 1.2, y + r, x - r * 1.2, y + r);
        }
    },
    DOWN(ChartColour.CONCERN) {
        @Override
        Shape shape(double x, double y, double r) {
            return polygon(x, y + r * 1.2, x + r * 1.2, y - r, x - r * 1.2, y - r);
        }
    },
    DIAMOND(ChartColour.NOTABLE) {
        @Override
        Shape shape(double x, double y, double r) {
            return polygon(x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
        }
    };

    private final ChartColour colour;

    RangeMark(ChartColour colour) {
        this.colour = colour;
    }

    static RangeMark of(RangeChart.Mark mark) {
        return switch (mark) {
            case USUAL -> DISC;
            case IMPROVING -> SQUARE;
            case CONCERN_HIGH -> UP;
            case CONCERN_LOW -> DOWN;
            case NOTABLE -> DIAMOND;
        };
    }

    ChartColour colour() {
        return colour;
    }

    /** The shape round a place, about so large to each side. */
    abstract Shape shape(double x, double y, double r);

    void paint(Graphics2D graphics, double x, double y, double radius) {
        graphics.setPaint(colour.fillPaint());
        graphics.fill(shape(x, y, radius));
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
