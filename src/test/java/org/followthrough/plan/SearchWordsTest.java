package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @Test
    void wordsAreTakenOnceAndSingleLettersAskNothing() {
        assertThat(SearchWords.of("  Bruising\tin a  bruising Baby ").words())
                .isEqualTo(List.of("bruising", "in", "baby"));
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
        assertThat(SearchWords.of(" a ").isEmpty()).isTrue();
        assertThat(SearchWords.of("a1 b2 c3 d4 e5 f6 g7 h8 i9").words()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "training | Refresh Training now | Refresh [Training] now",
            "train training | Training and trains | [Training] and [train]s",
            "zebra | Refresh training | Refresh training",
            "the then | The then there | [The] [then] [the]re",
            "re | rere | [re][re]"})
    void everyHitIsMarkedAndTheTextStaysAsItIs(String words, String text, String marked) {
        assertThat(written(SearchWords.of(words).marked(text))).isEqualTo(marked);
    }

    @Test
    void anExcerptIsTheTextAroundTheFirstHitCutAtBlanks() {
        String text = "word ".repeat(60) + "bruising protocol " + "more ".repeat(60);
        String excerpt = written(SearchWords.of("bruising").excerpt(text, 60));
        assertThat(excerpt).startsWith("\u2026word").contains("[bruising] protocol").endsWith("more\u2026")
                .hasSizeBetween(40, 80);
        assertThat(written(SearchWords.of("short").excerpt("A short\n text", 60))).isEqualTo("A [short] text");
        assertThat(written(SearchWords.of("xx").excerpt("x".repeat(500), 60))).isNotEmpty();
    }

    private static String written(List<SearchWords.Part> parts) {
        return parts.stream().map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
