package org.followthrough.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.HeaderRows;
import org.followthrough.importing.HeaderSuggestion;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Step 2: which row heads the table. */
@PagePath("/import/${id}/table")
@Requires(Permission.IMPORT)
public class TablePage extends StepPage {

    private static final int ROWS_OFFERED = 40;
    private static final int ROWS_SHOWN = 10;
    private static final int LONGEST_CELL = 160;
    private static final int LONGEST_OPTION = 90;
    private static final int NO_HEADINGS = -1;

    private final Model<Integer> headings = new Model<>();
    private final Model<Boolean> second = new Model<>();

    public TablePage(PageParameters parameters) {
        super(ImportStep.TABLE, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        HeaderRows header = preparation().header();
        headings.setObject(header.count() == 0 ? NO_HEADINGS : header.first());
        second.setObject(header.count() == 2);
        HeaderRows suggested = HeaderSuggestion.of(preparation().sheet());
        add(new LocalHref("otherSheet", "/import/" + id() + "/sheet")
                .setVisible(imports().sheets(planImport()).size() > 1));
        form().add(new SelectRow<>("headings", headings, offered()).labelled(row -> option(row, suggested)).required().bold(),
                new CheckboxRow("second", second), new FormButton("continue", this::save));
        addFirstRows(header.first(), header.end());
    }

    private List<Integer> offered() {
        Sheet sheet = preparation().sheet();
        List<Integer> rows = new ArrayList<>(List.of(NO_HEADINGS));
        IntStream.range(0, Math.min(ROWS_OFFERED, sheet.rows().size()))
                .filter(row -> sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())).forEach(rows::add);
        return rows;
    }

    private String option(int row, HeaderRows suggested) {
        boolean best = suggested.count() == 0 ? row == NO_HEADINGS : row == suggested.first();
        String words = row == NO_HEADINGS ? getString("none") : getString("row", () -> Map.of("number", row + 1,
                "cells", shortened(preparation().sheet().rows().get(row).stream().map(TablePage::oneLine)
                        .filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", ")), LONGEST_OPTION)));
        return best ? getString("suggested", () -> Map.of("option", words)) : words;
    }

    private void addFirstRows(int firstHeading, int end) {
        Sheet sheet = preparation().sheet();
        int width = sheet.width();
        int shown = Math.min(sheet.rows().size(), Math.max(ROWS_SHOWN, end + ROWS_SHOWN / 2));
        add(new Label("caption", getString("caption", () -> Map.of("shown", shown, "rows", sheet.rows().size()))));
        add(new ListView<>("tableRow", IntStream.range(0, shown).boxed().toList()) {
            @Override
            protected void populateItem(ListItem<Integer> item) {
                int row = item.getModelObject();
                boolean heads = row >= firstHeading && row < end;
                item.add(new Label("number", row + 1));
                item.add(new ListView<>("cell", IntStream.range(0, width).boxed().toList()) {
                    @Override
                    protected void populateItem(ListItem<Integer> cell) {
                        cell.add(AttributeModifier.append("class", heads ? "govuk-!-font-weight-bold" : null));
                        cell.add(new Label("text", shortened(sheet.cell(row, cell.getModelObject()), LONGEST_CELL)));
                    }
                });
            }
        });
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip() + "\u2026";
    }

    private void save() {
        int row = headings.getObject();
        boolean two = Boolean.TRUE.equals(second.getObject()) && row + 1 < preparation().sheet().rows().size();
        keep(planImport().answers().header(row == NO_HEADINGS ? HeaderRows.NONE : new HeaderRows(row, two ? 2 : 1)));
    }
}
