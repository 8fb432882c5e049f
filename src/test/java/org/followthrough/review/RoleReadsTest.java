package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of roles is what the policy lets them read. */
class RoleReadsTest {

    private static final String LETTERS = "ABLCMSIOX";

    /** One letter a role, as {@link Role} has them: A B L C M S I O X. */
    @ParameterizedTest(name = "{0}: plan {1}, of own agency {2}, stages {3}")
    @CsvSource(nullValues = "-", textBlock = """
            issued,     BLCMSIOX, -,        BMSIX
            draft,      B,        -,        BMSIX
            of agency,  BMSIX,    BLCMSIOX, BMSIX
            restricted, -,        -,        -
            """)
    void eachRoleReadsWhatThePolicyLetsItRead(String kind, String plan, String own, String stages) {
        Review review = new Review(1, "child-k", 1, 1, new ReviewState("Child K", ReviewKind.SERIOUS_CASE_REVIEW, null,
                kind.equals("of agency") ? 7L : null, kind.equals("restricted"), !kind.equals("draft"),
                LocalDate.of(2026, 11, 2), null, null));
        assertThat(letters(review, RoleReads::plan)).isEqualTo(plan == null ? "" : plan);
        assertThat(letters(review, RoleReads::planOfOwnAgency)).isEqualTo(own == null ? "" : own);
        assertThat(letters(review, RoleReads::stages)).isEqualTo(stages == null ? "" : stages);
    }

    private static String letters(Review review, Predicate<RoleReads> what) {
        return RoleReads.of(review).stream().filter(what)
                .map(reads -> LETTERS.substring(reads.role().ordinal(), reads.role().ordinal() + 1))
                .collect(Collectors.joining());
    }
}
