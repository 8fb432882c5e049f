package org.followthrough.importing;

/**
 * Something in the sheet that a person should look at.
 *
 * @param row the row of the sheet, from 1
 * @param column the heading of the column it stands in
 * @param found what stands there; empty when the cell is blank
 * @param limit the most characters that can be kept there; 0 where length is not the problem
 */
public record DraftProblem(int row, String column, String found, Kind kind, int limit) {

    public DraftProblem(int row, String column, String found, Kind kind) {
        this(row, column, found, kind, 0);
    }

    private static final int MOST_SHOWN = 80;

    /** What is wrong, and what to do about it. */
    public enum Kind {
        NO_SUCH_DAY(true, DateReading.Kind.NO_SUCH_DAY.words()),
        SEVERAL_DATES(true, DateReading.Kind.SEVERAL.words()),
        MORE_THAN_A_DATE(true, DateReading.Kind.MORE_THAN_A_DATE.words()),
        NOT_A_DATE(false, DateReading.Kind.NOT_A_DATE.words()),
        NO_DATE(false, "No date is printed, so it will say Needs a date. Enter one if it is known."),
        REVIEW_DATE_UNCLEAR(false, "The review date is kept as printed. Enter a date if one is meant."),
        UNKNOWN_AGENCY(true, "No agency of this name is known. Choose one, or add it."),
        SEVERAL_AGENCIES(true, "Several agencies are named. Make one for each, or choose which of them leads."),
        ALL_AGENCIES(true, "All agencies are named. Make one for each, or choose which of them leads."),
        NO_AGENCY(false, "No lead agency is named. Choose one now, or before the plan is issued."),
        AGENCY_FROM_SECTION(false, "No lead agency is named here: the one its section names is used."),
        STATUS_NOT_UNDERSTOOD(true, StatusReading.Kind.NOT_UNDERSTOOD.words()),
        COMPLETE_AND_GOING_ON(true, StatusReading.Kind.COMPLETE_AND_GOING_ON.words()),
        NO_RECOMMENDATION(true, "No recommendation is printed. Write it, or match the column that holds it."),
        NO_ACTION(false, "No action is printed for this recommendation. Add one once the plan is in."),
        NO_WORDS(false, "No words of its own are printed: those above it are used. Check that they fit."),
        TEXT_TOO_LONG(true, "This is longer than the %,d characters that can be kept here. "
                + "Keep its beginning here and all of it as a note, or shorten it in the sheet."),
        NUMBER_REPEATED(true, "This number stands twice in the same source. Change one of them.");

        private final boolean decision;
        private final String advice;

        Kind(boolean decision, String advice) {
            this.decision = decision;
            this.advice = advice;
        }

        /** Whether a person has to decide; otherwise it is only worth knowing. */
        public boolean needsDecision() {
            return decision;
        }

        /** What to do, as a sentence. */
        public String advice() {
            return advice;
        }
    }

    /** What is wrong here and what to do, as a sentence; a limit is named. */
    public String advice() {
        return kind.advice.formatted(limit);
    }

    /** Row, column, what was found and what to do: Row 14, Target date: ‘Spring’. This is not a date. ... */
    public String sentence() {
        String shown = Words.oneLine(found);
        shown = shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN).strip() + "…" : shown;
        return "Row %d, %s: %s. %s".formatted(row, column, shown.isEmpty() ? "blank" : "‘" + shown + "’", advice());
    }
}
