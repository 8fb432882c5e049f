package org.followthrough.shared.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.report.Drawing;
import org.followthrough.shared.sheet.WordTable;
import org.followthrough.shared.sheet.WordWriter;

/** Writes a document for who goes on editing it. */
final class DocumentWord {

    /** Pixels for each point of a picture, so that it is sharp on paper too. */
    private static final int FINE = 3;

    private DocumentWord() {
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (WordWriter word = new WordWriter(out, document.title(), document.board(),
                document.page() == Page.LANDSCAPE)) {
            if (!document.marking().isEmpty()) {
                word.marking(document.marking());
            }
            word.words(document.board());
            word.title(document.title());
            document.facts().forEach(word::words);
            for (Section section : document.sections()) {
                write(section, word);
            }
            word.foot(document.foot());
        }
    }

    private static void write(Section section, WordWriter word) throws IOException {
        word.heading(section.heading());
        section.words().forEach(word::words);
        if (section.picture() != null) {
            Drawing drawing = section.picture().drawing();
            word.picture(new ByteArrayInputStream(png(drawing)), drawing.height() / drawing.width(),
                    section.picture().inWords());
        }
        if (section.table() != null) {
            write(section.table(), word);
        }
    }

    private static void write(Table table, WordWriter word) {
        WordTable written = word.table(table.heads(), table.columns().stream().map(Column::share).toList());
        String group = null;
        for (Table.Row row : table.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                written.group(group);
            }
            WordTable.Row cells = written.row();
            List<Table.Cell> all = row.cells();
            for (int i = 0; i < all.size(); i++) {
                cells.cell(all.get(i).words(), all.get(i).colour(), table.columns().get(i).figure());
            }
        }
    }

    private static byte[] png(Drawing drawing) throws IOException {
        int width = (int) Math.ceil(drawing.width() * FINE);
        int height = (int) Math.ceil(drawing.height() * FINE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(FINE, FINE);
        drawing.painter().accept(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
