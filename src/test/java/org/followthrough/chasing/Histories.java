package org.followthrough.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;

/**
 * Histories of an action in few words, for the tests of the rules: versions between bars, each with its day, its cause
 * and what it changed, such as {@code 2026-11-02 ISSUED lead=1 | 2026-11-16 SENT_BACK back=yes}.
 */
final class Histories {

    static final long AGENCY = 10;
    static final long REVIEW = 20;

    private Histories() {
    }

    /** The versions, each at noon in London; what a version does not name stays as it was. */
    static List<Position> history(String words) {
        List<Position> history = new ArrayList<>();
        Map<String, String> state = new HashMap<>(Map.of("progress", "IN_PROGRESS", "draft", "no", "back", "no"));
        for (String version : words.split("\\|")) {
            String[] tokens = version.strip().split(" +");
            for (int i = 2; i < tokens.length; i++) {
                String[] change = tokens[i].split("=");
                state.put(change[0], change[1]);
            }
            history.add(version(history.size() + 1, London.at(LocalDate.parse(tokens[0]), LocalTime.NOON),
                    Cause.valueOf(tokens[1]), state));
        }
        return history;
    }

    /** An issued action with this lead; null for none yet. */
    static Position ledBy(Long personId) {
        return history("2026-11-02 ISSUED" + (personId == null ? "" : " lead=" + personId)).get(0);
    }

    private static Position version(int number, Instant at, Cause cause, Map<String, String> state) {
        return new Position(1, number, number, at, at, cause, REVIEW, 1, 1, AGENCY,
                state.containsKey("lead") ? Long.valueOf(state.get("lead")) : null, null, date(state.get("due")), 0,
                date(state.get("asked")), Progress.valueOf(state.get("progress")), null, null, null, null, null, null,
                null, 0, state.get("back").equals("yes"), null, state.get("draft").equals("no"));
    }

    private static LocalDate date(String words) {
        return words == null || words.equals("none") ? null : LocalDate.parse(words);
    }
}
