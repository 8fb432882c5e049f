package org.followthrough.shared.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a finished document back, as a reader's eyes and a screen reader would. */
public final class ReadPdf implements AutoCloseable {

    /** An element of the structure tree: its type, and the types of what is in it. */
    public record Element(String type, String parent, String alternateText, COSDictionary attributes,
            List<String> kids) {
    }

    private final PDDocument document;

    public ReadPdf(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page from top to bottom; lines are ended by a line feed. */
    public List<String> pages() {
        return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return text(stripper);
        }).toList();
    }

    /** All words with single spaces, whatever lines and pages they stand on. */
    public String words() {
        return text(new PDFTextStripper()).replaceAll("\\s+", " ");
    }

    /** The size of the smallest character, in points. */
    public float smallestSize() {
        List<Float> sizes = new ArrayList<>();
        text(new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    sizes.add(text.getFontSizeInPt());
                }
            }
        });
        return sizes.stream().min(Float::compare).orElseThrow();
    }

    /** Words outside their page or on top of others, each with its page. */
    public List<String> misplaced() {
        try {
            MisplacedWords words = new MisplacedWords();
            words.getText(document);
            return words.found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements a screen reader goes through, in order. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), "", elements);
        return elements;
    }

    /** Titles of the bookmarks, in order, of all levels. */
    public List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), titles);
        return titles;
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(PDFTextStripper stripper) {
        try {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, String parent, List<Element> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(new Element(element.getStructureType(), parent, element.getAlternateDescription(),
                        element.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A),
                        element.getKids().stream().filter(PDStructureElement.class::isInstance)
                                .map(k -> ((PDStructureElement) k).getStructureType()).toList()));
                collect(element, element.getStructureType(), elements);
            }
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }
}
