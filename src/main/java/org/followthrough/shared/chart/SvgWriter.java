package org.followthrough.shared.chart;

import java.awt.RenderingHints;
import java.io.StringWriter;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a drawing as SVG that stands in a page: named for screen readers, without inline styles, ids its own. */
final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = Type.FAMILY + ", Arial, sans-serif";

    private SvgWriter() {
    }

    static String write(ChartDrawing drawing, ChartWords words, String idPrefix) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(context(document, idPrefix), false);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing.paint(graphics);
        Element root = graphics.getRoot();
        name(root, document, words, idPrefix);
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", drawing.width(), drawing.height()));
        dropSharedIds(root);
        giveFontFallbacks(root);
        StringWriter writer = new StringWriter(16_000);
        try {
            graphics.stream(root, writer, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A chart cannot be written", e);
        }
        String text = writer.toString();
        return text.substring(text.indexOf("<svg"));
    }

    private static SVGGeneratorContext context(Document document, String idPrefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return idPrefix + "-" + super.generateID(kind);
            }
        });
        return context;
    }

    private static void name(Element root, Document document, ChartWords words, String idPrefix) {
        Element description = child(document, "desc", idPrefix + "-desc", words.description());
        Element title = child(document, "title", idPrefix + "-title", words.title());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        root.setAttribute("focusable", "false");
    }

    private static Element child(Document document, String tag, String id, String words) {
        Element element = document.createElementNS(SVG, tag);
        element.setAttribute("id", id);
        element.appendChild(document.createTextNode(Lines.printable(words)));
        return element;
    }

    /** Batik gives the same id to the empty definitions of every drawing. */
    private static void dropSharedIds(Element root) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && "genericDefs".equals(element.getAttribute("id"))) {
                element.removeAttribute("id");
            }
        }
    }

    private static void giveFontFallbacks(Node node) {
        if (node instanceof Element element && element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FAMILIES);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            giveFontFallbacks(child);
        }
    }
}
