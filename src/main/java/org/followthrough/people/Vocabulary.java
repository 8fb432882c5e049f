package org.followthrough.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.words.Terms;

/** The words of each kind of board: a row of {@code vocabularies.csv} says one noun in all of them. */
public enum Vocabulary {
    /** Local Safeguarding Children Board, with serious case reviews. The .properties are written in its words. */
    LSCB,
    /** Safeguarding children partnership, with local child safeguarding practice reviews. */
    LSCP,
    /** Safeguarding adults board, with safeguarding adults reviews. */
    SAB,
    /** Community safety partnership, with domestic abuse related death reviews. */
    CSP;

    private static final List<String[]> ROWS = rows();

    /** What a board says until it chooses. */
    public static Vocabulary usual() {
        return LSCB;
    }

    /** Its nouns by the usual ones, in the singular, in the plural and with their article. */
    public Terms terms() {
        Map<String, String> said = new HashMap<>();
        for (String[] row : ROWS) {
            Noun usual = Noun.of(row[LSCB.ordinal()]);
            Noun own = Noun.of(row[ordinal()]);
            said.put(usual.one(), own.one());
            said.put(usual.withArticle(), own.withArticle());
            said.put(usual.many(), own.many());
        }
        return new Terms(said);
    }

    private static List<String[]> rows() {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream("vocabularies.csv"), StandardCharsets.UTF_8))) {
            return csv.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A noun as the file has it: {@code a board; boards}. */
    private record Noun(String withArticle, String one, String many) {

        static Noun of(String cell) {
            String[] forms = cell.split("; ");
            return new Noun(forms[0], forms[0].substring(forms[0].indexOf(' ') + 1), forms[1]);
        }
    }
}
