package org.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.followthrough.people.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final String ASSESS = "Pre-birth assessments should begin by 16 weeks of pregnancy wherever there is"
            + " an older sibling known to social care.";
    private static final String SHARE = "All agencies should share what they know of domestic abuse before a first"
            + " conference.";
    private static final String SUPERVISE = "Supervision should test whether a plan makes things better.";

    private static final Set<String> NOUNS = AlikeRecommendations.nouns(Vocabulary.CSP);

    private static Likeness with(String text) {
        return new Likeness(Map.of(1L, ASSESS, 2L, SHARE, 3L, SUPERVISE, 4L, text), NOUNS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pre-birth assessment should begin by 20 weeks of pregnancy where an older sibling is known to social care.|1",
        "The board should ensure that older siblings known to social care lead to assessing pregnancies before birth.|1",
        "Before the first conference, agencies share all they know about abuse in the home, domestic or other.|2",
        "Managers supervise so that plans are tested: do they make things better?|3"})
    void theSameSaidInOtherWordsIsNoticed(String text, long like) {
        assertThat(with(text).atLeast(AlikeRecommendations.ALIKE)).singleElement()
                .satisfies(pair -> assertThat(pair.one()).isEqualTo(like));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "All agencies should know who leads on supervision.",
        "The board should ensure that all agencies make sure their plans are known.",
        "Housing officers should visit every empty flat each month."})
    void whatOnlySharesCommonWordsIsNot(String text) {
        assertThat(with(text).atLeast(AlikeRecommendations.ALIKE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"assessments,assess", "Assessing,assess", "sharing,shar", "shares,shar", "agencies' plans,plan",
        "bus,bus", "The board should ensure,''",
        "The Serious Case Review's panel on domestic abuse,panel domestic abus",
        "domestic abuse related death reviews,''", "boarding schools,board school"})
    void wordsLoseTheirEndings(String words, String stems) {
        assertThat(String.join(" ", Likeness.stems(words, Likeness.uncounted(NOUNS)).toList())).isEqualTo(stems);
    }

    @Test
    void theSameWordsAreOneAndNoneAreNothing() {
        Likeness likeness = new Likeness(Map.of(1L, ASSESS, 2L, ASSESS, 3L, "The", 4L, "The"), NOUNS);
        assertThat(likeness.between(1, 2)).isCloseTo(1, within(1e-9));
        assertThat(likeness.between(1, 3)).isZero();
        assertThat(likeness.atLeast(0.01)).hasSize(1);
    }
}
