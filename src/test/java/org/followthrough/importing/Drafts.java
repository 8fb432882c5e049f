package org.followthrough.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;

/** Reads fixtures into drafts with every suggestion taken. */
final class Drafts {

    private Drafts() {
    }

    static Sheet sheet(String name, byte[] file) {
        if (SheetReader.read(name, file) instanceof SheetReading.Read read) {
            return read.sheets().get(0);
        }
        throw new AssertionError(name + " was refused");
    }

    static Sheet fixture(String name) {
        try (InputStream in = Drafts.class.getResourceAsStream("plans/" + name)) {
            return sheet(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftPlan read(Sheet sheet) {
        HeaderRows header = HeaderSuggestion.of(sheet);
        return PlanReader.read(sheet, header, ColumnSuggestion.of(sheet, header), AnytownAgencies.NAMES);
    }

    /** A sheet of rows written as text: rows by line, cells by bar. */
    static Sheet table(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            rows.add(List.of(line.split("\\|", -1)).stream().map(cell -> cell.strip().replace("\\n", "\n")).toList());
        }
        return new Sheet("Plan", rows);
    }

    /** The draft as text, to read in a failed test. */
    static String described(DraftPlan plan) {
        StringBuilder out = new StringBuilder();
        plan.columns().forEach(column -> out.append(column.field()).append(" <- ").append(column.name()).append('\n'));
        plan.notes().forEach(note -> out.append("note ").append(note).append('\n'));
        plan.recommendations().forEach(recommendation -> {
            out.append(recommendation.withActions(List.of())).append('\n');
            recommendation.actions().forEach(action -> out.append("    ").append(action).append('\n'));
        });
        plan.problems().forEach(problem -> out.append("! ").append(problem.sentence()).append('\n'));
        return out.toString();
    }
}
