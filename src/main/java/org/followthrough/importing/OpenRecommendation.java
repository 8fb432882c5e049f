package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plan.RecommendationSource;

/** A recommendation while the rows that belong to it are read; what later rows say is added and replaces nothing. */
final class OpenRecommendation {

    private final int row;
    private final String number;
    private final String text;
    private final RecommendationSource source;
    private final String heading;
    private String sourceName;
    private String scope = "";
    private String response = "";
    private String outcome = "";
    private String review = "";
    private final List<DraftAction> actions = new ArrayList<>();

    OpenRecommendation(int row, String number, String text, RecommendationSource source, String sourceName,
                       String heading) {
        this.row = row;
        this.number = number;
        this.text = text;
        this.source = source;
        this.sourceName = sourceName;
        this.heading = heading;
    }

    String number() {
        return number;
    }

    String text() {
        return text;
    }

    String sourceName() {
        return sourceName;
    }

    boolean hasActions() {
        return !actions.isEmpty();
    }

    /** Whether a later row prints the same recommendation again. */
    boolean isPrintedAgain(String laterNumber, String laterText) {
        return Words.oneLine(laterText).equals(Words.oneLine(text))
                && (laterNumber.isEmpty() || laterNumber.equals(number));
    }

    /** What the row says of the recommendation itself. */
    void take(Table table, int sheetRow) {
        sourceName = Words.joined(sourceName, table.text(sheetRow, Field.SOURCE));
        scope = Words.joined(scope, table.text(sheetRow, Field.SCOPE));
        response = Words.joined(response, table.text(sheetRow, Field.RESPONSE));
        outcome = Words.joined(outcome, table.text(sheetRow, Field.INTENDED_OUTCOME));
        review = Words.joined(review, table.text(sheetRow, Field.REVIEW_DATE));
    }

    void add(List<DraftAction> more) {
        actions.addAll(more);
    }

    void noteOnLastAction(List<RowNote> notes) {
        actions.set(actions.size() - 1, actions.get(actions.size() - 1).noted(notes));
    }

    /** The words an action without its own goes by: those of the action above, else of the recommendation. */
    String wordsForAnAction() {
        return actions.isEmpty() ? text : actions.get(actions.size() - 1).text();
    }

    DraftRecommendation closed() {
        return new DraftRecommendation(row + 1, number, source, sourceName, heading, text, scope, response, outcome,
                PrintedDate.read(review), actions);
    }
}
