package org.followthrough.shared.report;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a screen reader reads. The reporting library writes rows and list items one after another; here rows that follow
 * one another become a table and items a list, and each heading cell says what it is the heading of. A row of several
 * heading cells starts a table, also where a table goes on at the top of the next page; a cell alone in its row goes
 * across the table.
 */
final class StructureTree {

    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final PdfName TR = new PdfName("TR");
    private static final PdfName TH = new PdfName("TH");
    private static final PdfName LIST = new PdfName("L");
    private static final PdfName ITEM = new PdfName("LI");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COL_SPAN = new PdfName("ColSpan");
    private static final Map<PdfName, PdfName> KEPT_IN = Map.of(TR, PdfName.TABLE, ITEM, LIST);

    private final PdfStructureElement whole;

    /** @param writer of a tagged document whose pages are written and whose tree is not */
    StructureTree(PdfWriter writer) {
        whole = kids(writer.getStructureTreeRoot()).get(0);
    }

    void complete() {
        whole.put(PdfName.S, DOCUMENT);
        PdfArray grouped = new PdfArray();
        PdfStructureElement group = null;
        for (PdfStructureElement element : kids(whole)) {
            PdfName keptIn = KEPT_IN.get(type(element));
            if (keptIn == null) {
                group = null;
                grouped.add(element);
                continue;
            }
            if (group == null || !keptIn.equals(type(group)) || isHeadingRow(element)) {
                group = new PdfStructureElement(whole, keptIn);
                group.put(PdfName.K, new PdfArray());
                grouped.add(group);
            }
            adopt(group, element);
            describeCells(group, element);
        }
        whole.put(PdfName.K, grouped);
    }

    private static void adopt(PdfStructureElement group, PdfStructureElement element) {
        element.put(PdfName.P, group.getReference());
        group.getAsArray(PdfName.K).add(element);
    }

    private static boolean isHeadingRow(PdfStructureElement row) {
        List<PdfStructureElement> cells = kids(row);
        return TR.equals(type(row)) && cells.size() > 1 && cells.stream().allMatch(cell -> TH.equals(type(cell)));
    }

    private static void describeCells(PdfStructureElement table, PdfStructureElement row) {
        List<PdfStructureElement> cells = kids(row);
        PdfName scope = new PdfName(isHeadingRow(row) ? "Column" : "Row");
        for (PdfStructureElement cell : cells) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.TABLE);
            if (TH.equals(type(cell))) {
                attributes.put(SCOPE, scope);
            }
            if (cells.size() == 1) {
                attributes.put(COL_SPAN, new PdfNumber(kids(kids(table).get(0)).size()));
            }
            cell.put(PdfName.A, attributes);
        }
    }

    private static PdfName type(PdfStructureElement element) {
        return element.getAsName(PdfName.S);
    }

    /** The elements below one; marked content of a page is not an element and is left out. */
    private static List<PdfStructureElement> kids(PdfDictionary element) {
        List<PdfStructureElement> elements = new ArrayList<>();
        PdfArray kids = element.getAsArray(PdfName.K);
        if (kids != null) {
            for (PdfObject kid : kids.getElements()) {
                if (kid instanceof PdfStructureElement each) {
                    elements.add(each);
                }
            }
        }
        return elements;
    }
}
