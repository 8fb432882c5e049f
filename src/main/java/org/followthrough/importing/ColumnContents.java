package org.followthrough.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Guesses what a column without a heading holds by looking at its cells. */
final class ColumnContents {

    private static final double MOST = 0.6;
    private static final int WORDS_OF_PROSE = 6;

    private ColumnContents() {
    }

    /**
     * The field that most cells fit and that is still free; empty when none does.
     *
     * @param values the cells that are filled
     */
    static Optional<Field> field(List<String> values, Set<Field> taken) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (free(Field.NUMBER, taken) && most(values, PrintedNumber::isNumber)) {
            return Optional.of(Field.NUMBER);
        }
        if (free(Field.DUE, taken) && most(values, value -> !PrintedDate.read(value).found().isEmpty())) {
            return Optional.of(Field.DUE);
        }
        if (free(Field.STATUS, taken) && most(values, value -> StatusWords.meaning(value).isPresent())) {
            return Optional.of(Field.STATUS);
        }
        if (most(values, value -> Words.count(value) >= WORDS_OF_PROSE)) {
            return free(Field.RECOMMENDATION, taken) ? Optional.of(Field.RECOMMENDATION)
                    : free(Field.ACTION, taken) ? Optional.of(Field.ACTION) : Optional.empty();
        }
        if (free(Field.LEAD_PERSON, taken) && most(values, LeadParts::looksLikeALead)) {
            return Optional.of(Field.LEAD_PERSON);
        }
        return Optional.empty();
    }

    private static boolean free(Field field, Set<Field> taken) {
        return !taken.contains(field);
    }

    private static boolean most(List<String> values, Predicate<String> fits) {
        return values.stream().filter(fits).count() >= values.size() * MOST;
    }
}
