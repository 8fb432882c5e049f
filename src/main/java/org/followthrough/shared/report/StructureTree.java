package org.followthrough.shared.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a screen reader reads. The reporting library writes rows and list items one after another; here rows that follow
 * one another become a table and items a list, and each heading cell says what it is the heading of. A row of several
 * heading cells starts a table, also where a table goes on at the top of the next page; a cell alone in its row goes
 * across the table.
 */
final class StructureTree {

    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName TR = COSName.getPDFName("TR");
    private static final COSName TH = COSName.getPDFName("TH");
    private static final COSName LIST = COSName.getPDFName("L");
    private static final COSName ITEM = COSName.getPDFName("LI");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final Map<COSName, COSName> KEPT_IN = Map.of(TR, TABLE, ITEM, LIST);

    private final COSDictionary whole;

    StructureTree(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        whole = (COSDictionary) kids(root).get(0);
    }

    void complete() {
        whole.setItem(COSName.S, COSName.DOCUMENT);
        List<COSDictionary> grouped = new ArrayList<>();
        for (COSDictionary element : kids(whole)) {
            COSName group = KEPT_IN.get(type(element));
            if (group == null) {
                grouped.add(element);
            } else {
                if (startsAnew(element, group, grouped)) {
                    grouped.add(group(group));
                }
                COSDictionary last = grouped.get(grouped.size() - 1);
                adopt(last, element);
                describeCells(last, element);
            }
        }
        COSArray kids = new COSArray();
        grouped.forEach(kids::add);
        whole.setItem(COSName.K, kids);
    }

    private static boolean startsAnew(COSDictionary element, COSName group, List<COSDictionary> grouped) {
        return grouped.isEmpty() || type(grouped.get(grouped.size() - 1)) != group || isHeadingRow(element);
    }

    private COSDictionary group(COSName type) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        group.setItem(COSName.S, type);
        group.setItem(COSName.P, whole);
        group.setItem(COSName.K, new COSArray());
        return group;
    }

    private static void adopt(COSDictionary group, COSDictionary element) {
        element.setItem(COSName.P, group);
        group.getCOSArray(COSName.K).add(element);
    }

    private static boolean isHeadingRow(COSDictionary row) {
        List<COSDictionary> cells = kids(row);
        return type(row) == TR && cells.size() > 1 && cells.stream().allMatch(cell -> type(cell) == TH);
    }

    private static void describeCells(COSDictionary table, COSDictionary row) {
        List<COSDictionary> cells = kids(row);
        COSName scope = COSName.getPDFName(isHeadingRow(row) ? "Column" : "Row");
        for (COSDictionary cell : cells) {
            COSDictionary attributes = new COSDictionary();
            attributes.setItem(COSName.O, TABLE);
            if (type(cell) == TH) {
                attributes.setItem(SCOPE, scope);
            }
            if (cells.size() == 1) {
                attributes.setInt(COL_SPAN, kids(kids(table).get(0)).size());
            }
            cell.setItem(COSName.A, attributes);
        }
    }

    private static COSName type(COSDictionary element) {
        return element.getCOSName(COSName.S);
    }

    /** The elements below one; marked content of a page is not an element and is left out. */
    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> elements = new ArrayList<>();
        if (kids instanceof COSDictionary one) {
            elements.add(one);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    elements.add(kid);
                }
            }
        }
        return elements;
    }
}
