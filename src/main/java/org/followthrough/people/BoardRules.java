package org.followthrough.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers this board has chosen, handed to the rules that ask for them as plain values.
 *
 * @param chosen what differs from the start; a rule that is not there has its first number
 */
public record BoardRules(Map<BoardRule, Integer> chosen) {

    /** What every board starts with. */
    public static final BoardRules START = new BoardRules(Map.of());
    /** The months after which a board may ask whether practice has changed. */
    public static final Set<Integer> IMPACT_MONTHS = Set.of(3, 6, 12);

    public BoardRules {
        chosen = Map.copyOf(chosen);
    }

    /** The number of a rule. */
    public int of(BoardRule rule) {
        return chosen.getOrDefault(rule, rule.start());
    }

    /** The same rules with another number for one. */
    public BoardRules with(BoardRule rule, int number) {
        Map<BoardRule, Integer> changed = new EnumMap<>(BoardRule.class);
        changed.putAll(chosen);
        changed.put(rule, number);
        return new BoardRules(changed);
    }

    /** The rule whose number does not go with the number before it; empty when all are well. */
    public Optional<BoardRule> contradiction() {
        if (of(BoardRule.SECOND_REMINDER) >= of(BoardRule.FIRST_REMINDER)) {
            return Optional.of(BoardRule.SECOND_REMINDER);
        }
        if (of(BoardRule.TELL_SUBCOMMITTEE_CHAIR) <= of(BoardRule.TELL_COORDINATOR)) {
            return Optional.of(BoardRule.TELL_SUBCOMMITTEE_CHAIR);
        }
        if (!IMPACT_MONTHS.contains(of(BoardRule.IMPACT_CHECK))) {
            return Optional.of(BoardRule.IMPACT_CHECK);
        }
        return of(BoardRule.TELL_INDEPENDENT_CHAIR) <= of(BoardRule.TELL_SUBCOMMITTEE_CHAIR)
                ? Optional.of(BoardRule.TELL_INDEPENDENT_CHAIR) : Optional.empty();
    }
}
