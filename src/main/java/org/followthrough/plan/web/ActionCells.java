package org.followthrough.plan.web;

import org.followthrough.shared.web.part.CellWriter;
import org.followthrough.shared.web.part.Column;

/** How an action is shown in the cells of a table. */
public final class ActionCells {

    private ActionCells() {
    }

    /** Its reference and title, linked to its page, with the plan it belongs to. */
    public static CellWriter name(CellWriter cell, ActionRow row) {
        return name(cell, row, row.path());
    }

    /** The same, leading to another page about the action. */
    public static CellWriter name(CellWriter cell, ActionRow row, String path) {
        return cell.link(path, row.reference() + " " + row.title()).line(row.review());
    }

    /** Its headline, with what is true beside it. */
    public static CellWriter status(CellWriter cell, ActionRow row) {
        return cell.status(row.status(), row.facts());
    }

    /** A column of names. */
    static Column<ActionRow> names(String key) {
        return Column.written(key, Column.Kind.HEADER, ActionCells::name);
    }

    /** A column of headlines. */
    static Column<ActionRow> statuses() {
        return Column.written("status", Column.Kind.STATUS, ActionCells::status);
    }
}
