package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.people.Vocabulary;
import org.followthrough.testing.Nouns;
import org.junit.jupiter.api.Test;

/**
 * Every noun that kinds of boards say differently stands in square brackets wherever the product's words are kept, so
 * that a board reads its own.
 */
class WordsInTermsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TERM = Pattern.compile("\\[(\\p{L}[\\p{L} -]*)]");
    private static final Set<String> USUAL = Vocabulary.usual().terms().said().keySet();
    private static final Pattern PRINTED = Pattern.compile("<text><!\\[CDATA\\[(.*?)]]>");
    /** Says what each kind of board is, whichever the board is. */
    private static final String NAMES_OF_KINDS = "VocabularyWords.properties";

    @Test
    void noSentenceHasABareNoun() throws IOException {
        List<String> bare = new ArrayList<>();
        forEachSentence((file, sentence) -> {
            if (!file.endsWith(NAMES_OF_KINDS) && Nouns.IN_SENTENCE.matcher(TERM.matcher(sentence).replaceAll("")).find()) {
                bare.add(file.getFileName() + ": " + sentence);
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void everyNounInBracketsIsOneTheVocabulariesKnow() throws IOException {
        List<String> unknown = new ArrayList<>();
        forEachSentence((file, sentence) -> {
            for (Matcher term = TERM.matcher(sentence); term.find();) {
                String noun = term.group(1);
                String small = Character.toLowerCase(noun.charAt(0)) + noun.substring(1);
                if (!USUAL.contains(noun) && !USUAL.contains(small)) {
                    unknown.add(file.getFileName() + ": " + noun);
                }
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void noTemplateOfAReportHasABareNoun() throws IOException {
        try (Stream<Path> reports = Files.walk(Path.of("reports"))) {
            assertThat(reports.filter(file -> file.toString().endsWith(".jrxml"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(PRINTED.matcher(Files.readString(file)).results()
                            .map(text -> text.group(1))).noneMatch(text -> Nouns.IN_SENTENCE.matcher(text).find()));
        }
    }

    private static void forEachSentence(Said said) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.forEach((key, sentence) -> said.in(file, (String) sentence));
            }
        }
    }

    private interface Said {
        void in(Path file, String sentence);
    }
}
