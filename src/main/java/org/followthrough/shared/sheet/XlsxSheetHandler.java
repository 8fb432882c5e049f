package org.followthrough.shared.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hears the cells of one sheet, formulas by the value they last had, and which of them are merged. */
final class XlsxSheetHandler extends XSSFSheetXMLHandler {

    private final XlsxRows rows;

    XlsxSheetHandler(StylesTable styles, SharedStrings strings, XlsxRows rows) {
        super(styles, strings, rows, new BritishDates(), false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if ("mergeCell".equals(localName)) {
            rows.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
            return;
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
