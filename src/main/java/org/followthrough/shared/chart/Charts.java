package org.followthrough.shared.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Draws charts. Every method gives nothing when the chart has nothing to show ({@link Chart#isEmpty()}). Safe for use
 * by many threads; keeps the last pictures drawn, as most readers of a page see the same ones.
 */
@Component
public class Charts {

    private static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final int KEPT = 200;

    private record Key(Chart chart, ChartSlot slot, String idPrefix) {
    }

    private final ConcurrentLruCache<Key, String> kept = new ConcurrentLruCache<>(KEPT, Charts::written);

    /**
     * The chart as an {@code <svg>} element to stand in a page.
     *
     * @param idPrefix makes the ids inside unique on the page: a letter, then letters, digits, hyphens, underscores
     * @throws IllegalArgumentException when the prefix is anything else
     */
    public Optional<String> svg(Chart chart, ChartSlot slot, String idPrefix) {
        if (!ID_PREFIX.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("Not a prefix for ids: " + idPrefix);
        }
        return chart.isEmpty() ? Optional.empty() : Optional.of(kept.get(new Key(chart, slot, idPrefix)));
    }

    private static String written(Key key) {
        return SvgWriter.write(draw(key.chart(), key.slot()), key.chart().words(), key.idPrefix());
    }

    /** The chart as a drawing, for a PDF. */
    public Optional<ChartDrawing> drawing(Chart chart, ChartSlot slot) {
        return chart.isEmpty() ? Optional.empty() : Optional.of(draw(chart, slot));
    }

    /** The chart with its finding and its key as a PNG picture on white, two dots a pixel: to paste into slides. */
    public Optional<byte[]> png(Chart chart, ChartSlot slot) {
        return drawing(chart, slot).map(drawing -> png(SlideDrawing.of(chart, drawing, slot)));
    }

    private static ChartDrawing draw(Chart chart, ChartSlot slot) {
        Type type = new Type(slot.textSize());
        if (chart instanceof StackedChart stacked) {
            return StackedDrawing.of(stacked, slot, type);
        }
        if (chart instanceof LineChart lines) {
            return LineDrawing.of(lines, slot, type);
        }
        if (chart instanceof BarChart bars) {
            return new BarDrawing(bars, slot, type);
        }
        if (chart instanceof RangeChart range) {
            return RangeDrawing.of(range, slot, type);
        }
        throw new IllegalArgumentException("No drawing for " + chart.getClass());
    }

    private static byte[] png(ChartDrawing drawing) {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * 2),
                (int) Math.ceil(drawing.height() * 2), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(2, 2);
        drawing.paint(graphics);
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A chart cannot be written", e);
        }
    }
}
