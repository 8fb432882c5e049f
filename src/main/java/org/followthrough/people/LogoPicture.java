package org.followthrough.people;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.followthrough.people.LogoRefused.Reason;

/** A picture as somebody sent it, drawn anew: nothing but what can be seen is left of the file. */
public final class LogoPicture {

    /** The largest file accepted: 200 kB. */
    public static final int MOST_BYTES = 200 * 1024;

    static final int MOST_PIXELS = 2000;
    /** Enough for 40 pixels on a sharp screen, where each is drawn with two and more. */
    static final int HEIGHT = 96;

    /** No picture has fewer, and a reader that is asked about less than a beginning fails instead of saying no. */
    private static final int FEWEST_BYTES = 16;
    private static final List<String> KINDS = List.of("png", "jpeg");

    private LogoPicture() {
    }

    /**
     * A PNG of what the file shows, at most 96 pixels high.
     *
     * @throws LogoRefused when it is no PNG or JPEG, cannot be read, or is wider or higher than 2,000 pixels
     * @throws IllegalArgumentException when it is larger than 200 kB
     */
    static byte[] anew(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new IllegalArgumentException(sent.length + " bytes are too many");
        }
        if (sent.length < FEWEST_BYTES) {
            throw new LogoRefused(Reason.KIND);
        }
        BufferedImage picture = read(sent);
        while (picture.getHeight() > HEIGHT) {
            // By halves at the most, or thin lines get lost.
            int height = Math.max(HEIGHT, (picture.getHeight() + 1) / 2);
            picture = drawn(picture, Math.max(1, Math.round((float) picture.getWidth() * height / picture.getHeight())),
                    height);
        }
        return written(drawn(picture, picture.getWidth(), picture.getHeight()));
    }

    private static BufferedImage read(byte[] sent) {
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            ImageReader reader = reader(content);
            try {
                reader.setInput(content, true, true);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS) {
                    throw new LogoRefused(Reason.TOO_MANY_PIXELS);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (LogoRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // What a reader throws at a damaged file depends on where it is damaged.
            throw new LogoRefused(Reason.DAMAGED);
        }
    }

    private static ImageReader reader(ImageInputStream content) throws IOException {
        for (String kind : KINDS) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
            if (reader.getOriginatingProvider().canDecodeInput(content)) {
                return reader;
            }
            reader.dispose();
        }
        throw new LogoRefused(Reason.KIND);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
