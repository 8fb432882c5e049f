package org.followthrough.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads the sheets of an .xlsx workbook as a stream, so that a large one costs no more than its text. */
final class XlsxReader {

    static {
        // Rows that repeat themselves pack far better than the library's 1 to 100; PackedFile holds the total.
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(SheetLimits.UNPACKED);
    }

    private XlsxReader() {
    }

    static List<Sheet> read(byte[] file) throws Exception {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(workbook);
            reader.setUseReadOnlySharedStringsTable(true);
            SharedStrings strings = reader.getSharedStringsTable();
            StylesTable styles = reader.getStylesTable();
            List<Sheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    if (sheets.size() == SheetLimits.SHEETS) {
                        throw new SheetRefused(SheetProblem.TOO_MANY_SHEETS.refusal());
                    }
                    sheets.add(sheet(parts.getSheetName(), part, strings, styles));
                }
            }
            return sheets;
        }
    }

    private static Sheet sheet(String name, InputStream part, SharedStrings strings, StylesTable styles)
            throws Exception {
        String place = "The sheet ‘" + name + "’";
        XlsxRows rows = new XlsxRows(place);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XlsxSheetHandler(styles, strings, rows));
        xml.parse(new InputSource(part));
        return SheetBounds.bounded(name, place, rows.rows());
    }
}
