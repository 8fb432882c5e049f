package org.followthrough.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to choose as a logo: left half dark, right half clear, or white where nothing can be clear. */
public final class SamplePictures {

    private SamplePictures() {
    }

    public static byte[] png(int width, int height) {
        return written(width, height, BufferedImage.TYPE_INT_ARGB, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(width, height, BufferedImage.TYPE_INT_RGB, "jpeg");
    }

    private static byte[] written(int width, int height, int type, String kind) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(new Color(0x12, 0x43, 0x6d));
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
