package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.sheet.Sheet;

/** Every non-blank cell of a sheet stands in the draft: in a field, or in a note. */
final class NoCellLost {

    private NoCellLost() {
    }

    static void check(Sheet sheet, DraftPlan plan) {
        check(sheet, words(plan), Drafts.described(plan));
    }

    /** @param described what is shown of the plan when a cell is lost */
    static void check(Sheet sheet, List<String> texts, String described) {
        String kept = texts.stream().map(Words::oneLine).collect(Collectors.joining(" \u0000 "));
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.width(); column++) {
                String cell = Words.oneLine(sheet.cell(row, column));
                int at = column;
                int on = row;
                assertThat(isKept(cell, kept, sheet.cell(row, column)))
                        .as(() -> "row %d column %d: %s%n%s".formatted(on + 1, at + 1, cell, described)).isTrue();
            }
        }
    }

    /** The texts that are there. */
    static List<String> of(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** A list whose items became actions of their own is kept item by item. */
    private static boolean isKept(String cell, String kept, String printed) {
        List<NumberedList.Item> items = NumberedList.items(printed);
        return kept.contains(cell) || !items.isEmpty()
                && items.stream().allMatch(item -> kept.contains(Words.oneLine(item.printed())));
    }

    private static List<String> words(DraftPlan plan) {
        List<String> words = new ArrayList<>();
        plan.columns().forEach(column -> words.addAll(List.of(column.heading(), column.prompt())));
        plan.notes().forEach(note -> words.add(note.text()));
        plan.recommendations().forEach(one -> {
            words.addAll(List.of(one.number() + " " + one.text(), one.number(), one.sourceName(), one.heading(),
                    one.text(),
                    one.scope(), one.response(), one.intendedOutcome(), one.review().printed()));
            one.actions().forEach(action -> {
                words.addAll(List.of(action.text(), action.lead().printed(), action.supportingPrinted(),
                        action.due().printed(), action.successMeasure(), action.milestones(), action.progressNote(),
                        action.status().printed(), action.completed().printed()));
                action.notes().forEach(note -> words.add(note.text()));
            });
        });
        return words;
    }
}
