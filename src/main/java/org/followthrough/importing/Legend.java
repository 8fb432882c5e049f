package org.followthrough.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of a plan's own codes, as its key explains them: "1 Fully Achieved". */
record Legend(Map<String, String> meanings) {

    private static final Pattern ENTRY = Pattern.compile("(?:key\\s*[:–-]?\\s*)?([0-9]|[A-Z])\\s*[-–=:.)]?\\s+(\\S.{1,60})",
            Pattern.CASE_INSENSITIVE);

    /** Reads those lines that explain a code by words whose meaning we know. */
    static Legend of(List<String> lines) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(Words.oneLine(line));
            if (entry.matches() && StatusWords.meaning(entry.group(2)).isPresent()) {
                meanings.put(Words.bare(entry.group(1)), entry.group(2));
            }
        }
        return new Legend(Map.copyOf(meanings));
    }

    /** Whether a line is one entry of a key. */
    static boolean isEntry(String line) {
        return !of(List.of(line)).meanings.isEmpty();
    }

    /** The words for a code, or the text itself. */
    String spellOut(String printed) {
        return meanings.getOrDefault(Words.bare(printed), printed);
    }
}
