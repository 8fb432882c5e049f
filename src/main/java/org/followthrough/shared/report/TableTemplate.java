package org.followthrough.shared.report;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Lets a template print a table whose columns are known only when it is filled:
 * {@code org.followthrough.shared.report.TableTemplate.of($F{columns})}. Its elements are called column.a to column.j,
 * whole where they go across the table, or page where they go across the page.
 */
public final class TableTemplate {

    private static final String COLUMN = "column.";
    private static final String PAGE = "page";
    /** Points between a figure, which stands to the right, and the next column. */
    private static final int GAP = 10;

    private TableTemplate() {
    }

    /** A copy of the template of tables, with its elements where these columns are. */
    public static JasperReport of(TableColumns columns) {
        JasperReport table = Templates.load("document/table");
        for (JRBand band : table.getAllBands()) {
            place(band, columns);
        }
        return table;
    }

    private static void place(JRElementGroup group, TableColumns columns) {
        for (JRElement element : group.getElements()) {
            place(element, columns);
            if (element instanceof JRElementGroup inner) {
                place(inner, columns);
            }
        }
    }

    private static void place(JRElement element, TableColumns columns) {
        String key = element.getKey();
        if (!key.startsWith(COLUMN)) {
            element.setWidth(key.equals(PAGE) ? columns.page() : columns.whole());
            return;
        }
        int column = key.charAt(COLUMN.length()) - 'a';
        if (column < columns.widths().size()) {
            element.setX(columns.left(column));
            element.setWidth(columns.widths().get(column));
            if (columns.figures().get(column)) {
                element.setWidth(columns.widths().get(column) - GAP);
                ((JRTextField) element).setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            }
        }
    }
}
