package org.followthrough.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.importing.ImportContent.NewAction;
import org.followthrough.importing.ImportContent.NewRecommendation;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.BoardResponse;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Lead;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Wording;
import org.followthrough.review.ReviewKind;

/** Makes what is written out of what was read and decided. Whatever fits no field becomes a note on its row. */
final class ImportContents {

    private final Preparation preparation;
    private final Table table;
    private final RecommendationSource usualSource;
    private List<RowNote> notes = new ArrayList<>();
    private int row;

    private ImportContents(Preparation preparation, ReviewKind kind) {
        this.preparation = preparation;
        this.table = preparation.table();
        usualSource = switch (kind) {
            case INSPECTION -> RecommendationSource.INSPECTION;
            case PEER_CHALLENGE -> RecommendationSource.CHALLENGE;
            default -> RecommendationSource.OVERVIEW_REPORT;
        };
    }

    /** @param kind of the review: a recommendation whose source is not printed has the usual one */
    static ImportContent of(Preparation preparation, ReviewKind kind) {
        return new ImportContents(preparation, kind).content();
    }

    private ImportContent content() {
        List<RowNote> around = new ArrayList<>(preparation.printed().notes());
        for (int heading = table.header().first(); heading < table.header().end(); heading++) {
            around.add(headings(heading));
        }
        List<NewRecommendation> recommendations = new ArrayList<>();
        List<ImportLine> own = new ArrayList<>();
        for (ImportLine line : preparation.lines()) {
            if (line.first() && !own.isEmpty()) {
                recommendations.add(recommendation(own));
                own.clear();
            }
            own.add(line);
        }
        if (!own.isEmpty()) {
            recommendations.add(recommendation(own));
        }
        return new ImportContent(around, recommendations);
    }

    private RowNote headings(int heading) {
        List<String> printed = table.filled(heading).stream().map(column -> table.sheet().cell(heading, column))
                .toList();
        return new RowNote(heading + 1, "Headings", String.join("\n", printed));
    }

    private NewRecommendation recommendation(List<ImportLine> lines) {
        ImportLine first = lines.get(0);
        DraftRecommendation read = first.recommendation();
        row = read.row();
        notes = new ArrayList<>();
        keepWhatWasReplaced(first);
        RecommendationState state = new RecommendationState(0, read.source() == null ? usualSource : read.source(),
                fit(read.sourceName(), RecommendationState.SOURCE_LIMIT, Field.SOURCE),
                fit(read.number(), RecommendationState.NUMBER_LIMIT, Field.NUMBER),
                fit(read.heading(), RecommendationState.HEADING_LIMIT, Field.RECOMMENDATION),
                fit(read.text(), RecommendationState.TEXT_LIMIT, Field.RECOMMENDATION),
                fit(read.scope(), RecommendationState.SCOPE_LIMIT, Field.SCOPE), response(read.response()),
                fit(read.response(), RecommendationState.RESPONSE_LIMIT, Field.RESPONSE),
                fit(read.intendedOutcome(), RecommendationState.RESPONSE_LIMIT, Field.INTENDED_OUTCOME),
                read.review().date(),
                fit(read.review().printed(), RecommendationState.REVIEW_TEXT_LIMIT, Field.REVIEW_DATE));
        List<RowNote> own = notes;
        return new NewRecommendation(state, own, lines.stream().flatMap(line -> preparation.actionsOf(line).stream())
                .map(this::action).toList());
    }

    /** A number or a text that a person changed is kept as it was printed. */
    private void keepWhatWasReplaced(ImportLine first) {
        RowAnswer answer = preparation.answers().row(first.key());
        DraftRecommendation printed = preparation.printed().recommendations().stream()
                .filter(one -> one.row() == row).findFirst().orElseThrow();
        if (answer.number() != null && !answer.number().equals(printed.number())) {
            note(Field.NUMBER, printed.number());
        }
        if (answer.recommendation() != null && !answer.recommendation().equals(printed.text())) {
            note(Field.RECOMMENDATION, printed.text());
        }
    }

    private NewAction action(DraftAction read) {
        row = read.row();
        notes = new ArrayList<>(read.notes());
        String progress = fit(read.progressNote(), ActionState.NOTE_LIMIT, Field.PROGRESS_NOTE);
        note(Field.MILESTONES, read.milestones());
        note(Field.SUPPORTING_AGENCIES, read.supportingPrinted());
        note(Field.COMPLETED, read.completed().printed());
        if (!read.progressNote().contains(read.status().printed())) {
            note(Field.STATUS, read.status().printed());
        }
        Wording wording = new Wording(fit(read.text(), Wording.TEXT_LIMIT, Field.ACTION),
                fit(read.successMeasure(), Wording.SUCCESS_LIMIT, Field.SUCCESS_MEASURE));
        String lead = fit(read.lead().printed(), Lead.PRINTED_LIMIT,
                table.has(Field.LEAD_AGENCY) ? Field.LEAD_AGENCY : Field.LEAD_PERSON);
        LocalDate due = read.due().date();
        Dates dates = new Dates(due, due, fit(read.due().printed(), Dates.TEXT_LIMIT, Field.DUE), 0, null);
        List<Long> supporting = read.supporting().stream().filter(AgencyMatch::isKnown)
                .map(match -> match.agency().id()).distinct().toList();
        return new NewAction(wording, preparation.lead(read), lead, supporting, dates, read.status().progress(),
                read.status().confidence(), progress, completedOn(read), notes);
    }

    private static LocalDate completedOn(DraftAction read) {
        return read.status().completedOn() != null ? read.status().completedOn() : read.completed().date();
    }

    /** Null for an empty text; what is too long is cut here and kept whole as a note. */
    private String fit(String text, int limit, Field field) {
        if (text.length() <= limit) {
            return text.isEmpty() ? null : text;
        }
        note(field, text);
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    private void note(Field field, String text) {
        if (!text.isEmpty()) {
            notes.add(new RowNote(row, table.name(field), text));
        }
    }

    private static BoardResponse response(String printed) {
        return switch (Words.bare(printed)) {
            case "accepted", "accept", "agreed", "yes" -> BoardResponse.ACCEPTED;
            case "accepted in part", "partially accepted", "partly accepted",
                    "in part" -> BoardResponse.ACCEPTED_IN_PART;
            case "not accepted", "rejected", "no" -> BoardResponse.NOT_ACCEPTED;
            default -> null;
        };
    }
}
