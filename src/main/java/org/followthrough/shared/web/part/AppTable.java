package org.followthrough.shared.web.part;

import java.util.List;
import java.util.Objects;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.danekja.java.util.function.serializable.SerializableFunction;

/**
 * A table that is sorted by links and becomes cards on a phone. It shows the rows it is given, a page at the most, and
 * keeps none of them; its words are properties of the page: {@code column.<key>}.
 */
public final class AppTable<T> extends Panel {

    /** Where a browser with JavaScript puts the box that ticks all rows. */
    private static final String SELECT_ALL = "select-all";
    private static final String UP = "M5 1 9.5 9H.5z";
    private static final String DOWN = "M5 9 .5 1h9z";

    private final List<Column<T>> columns;
    private final IModel<List<T>> rows;
    private IModel<Address> address;
    private IModel<String> sort;
    private SerializableFunction<T, String> group = row -> null;
    private Column.Cell<T> groupHeading = (id, row) -> new Label(id, group.apply(row));

    /** @param rows loaded anew for each request */
    public AppTable(String id, IModel<String> caption, IModel<List<T>> rows, List<Column<T>> columns) {
        super(id);
        this.rows = rows;
        this.columns = List.copyOf(columns);
        add(new Label("caption", caption));
    }

    /**
     * Lets sorting columns sort.
     *
     * @param addressOfList the links put {@code sort} into it and take {@code page} away
     * @param sortedBy the key of the column sorted by, with a minus before it when descending
     */
    public AppTable<T> sorted(IModel<Address> addressOfList, IModel<String> sortedBy) {
        address = addressOfList;
        sort = sortedBy;
        return this;
    }

    /** Puts a heading over each run of rows for which the function answers the same words; null for no heading. */
    public AppTable<T> grouped(SerializableFunction<T, String> heading) {
        group = heading;
        return this;
    }

    /** Puts a heading made by the page over each run of rows for which the function answers the same key. */
    public AppTable<T> grouped(SerializableFunction<T, String> key, Column.Cell<T> heading) {
        groupHeading = heading;
        return grouped(key);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer head = new WebMarkupContainer("head");
        boolean sorts = address != null && columns.stream().anyMatch(Column::sortable);
        head.add(AttributeModifier.append("class", sorts ? "app-table__sort" : null));
        WebMarkupContainer headRow = new WebMarkupContainer("headRow");
        headRow.add(AttributeModifier.replace("data-label", () -> sorts ? getString("table.sortBy") : null));
        headRow.add(new ListView<>("column", columns) {
            @Override
            protected void populateItem(ListItem<Column<T>> item) {
                populateHeading(item);
            }
        });
        add(head.add(headRow));
        add(new ListView<>("row", rows) {
            @Override
            protected void populateItem(ListItem<T> item) {
                populateRow(item);
            }
        });
    }

    private void populateHeading(ListItem<Column<T>> item) {
        Column<T> column = item.getModelObject();
        boolean sorts = column.sortable() && address != null;
        String sortedBy = sorts ? sort.getObject() : "";
        boolean ascending = sortedBy.equals(column.key());
        boolean descending = sortedBy.equals("-" + column.key());
        WebMarkupContainer link = new LocalHref("link", sorts ? address.getObject().without("page")
                .with("sort", ascending ? "-" + column.key() : column.key()).toString() : null);
        boolean selects = column.kind() == Column.Kind.SELECT;
        link.add(new Label("words", getString("column." + column.key())).setRenderBodyOnly(!selects)
                .add(AttributeModifier.replace("class", selects ? "govuk-visually-hidden" : null)));
        item.add(AttributeModifier.replace("id", selects ? SELECT_ALL : null));
        link.add(new WebMarkupContainer("arrow").add(new WebMarkupContainer("path")
                .add(AttributeModifier.replace("d", descending ? DOWN : UP))).setVisible(ascending || descending));
        item.add(link);
        item.add(AttributeModifier.replace("aria-sort", ascending ? "ascending" : descending ? "descending" : null));
        item.add(AttributeModifier.append("class", switch (column.kind()) {
            case NUMBER -> "govuk-table__header--numeric";
            case STATUS -> "app-table__status";
            case SELECT -> "app-table__select";
            default -> null;
        }));
    }

    private void populateRow(ListItem<T> item) {
        T row = item.getModelObject();
        String heading = group.apply(row);
        String before = item.getIndex() == 0 ? null : group.apply(rows.getObject().get(item.getIndex() - 1));
        boolean starts = heading != null && !Objects.equals(heading, before);
        WebMarkupContainer groupRow = new WebMarkupContainer("group");
        if (starts) {
            groupRow.add(new WebMarkupContainer("over").add(groupHeading.content("words", row))
                    .add(AttributeModifier.replace("colspan", columns.size())));
        }
        item.add(groupRow.setVisible(starts));
        item.add(new ListView<>("cell", columns) {
            @Override
            protected void populateItem(ListItem<Column<T>> cell) {
                if (!(cell.getModelObject().cell() instanceof Column.Written<T>)) {
                    cell.add(cell.getModelObject().cell().content("content", row));
                }
            }

            @Override
            protected ListItem<Column<T>> newItem(int index, IModel<Column<T>> column) {
                return new TableCell<>(index, column, item.getModel(), AppTable.this);
            }
        });
        item.setRenderBodyOnly(true);
    }

    /** A cell: a header where it names its row. */
    private static final class TableCell<T> extends ListItem<Column<T>> {

        private final IModel<T> row;
        private final Component table;

        TableCell(int index, IModel<Column<T>> column, IModel<T> row, Component table) {
            super(index, column);
            this.row = row;
            this.table = table;
        }

        @Override
        public void onComponentTagBody(MarkupStream markup, ComponentTag tag) {
            if (getModelObject().cell() instanceof Column.Written<T> written) {
                CellWriter cell = new CellWriter();
                written.write(cell, row.getObject());
                getResponse().write(cell.toString());
                markup.skipToMatchingCloseTag(tag);
            } else {
                super.onComponentTagBody(markup, tag);
            }
        }

        @Override
        protected void onComponentTag(ComponentTag tag) {
            super.onComponentTag(tag);
            Column<T> column = getModelObject();
            if (column.kind() == Column.Kind.HEADER) {
                tag.setName("th");
                tag.put("scope", "row");
                tag.put("role", "rowheader");
                tag.put("class", "govuk-table__header");
            } else if (column.kind() == Column.Kind.SELECT) {
                tag.put("role", "cell");
                tag.put("class", "govuk-table__cell app-table__select");
            } else {
                tag.put("role", "cell");
                tag.put("class", "govuk-table__cell"
                        + (column.kind() == Column.Kind.NUMBER ? " govuk-table__cell--numeric" : ""));
                tag.put("data-label", table.getString("column." + column.key()));
            }
        }
    }
}
