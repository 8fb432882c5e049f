package org.followthrough.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is said of an action as it goes on, by the kind of work and the stage. */
final class NoteTexts {

    private final Map<String, List<String>> patterns = new HashMap<>();

    NoteTexts() {
        String work = "";
        for (String line : Lines.of("note-texts.txt")) {
            if (line.startsWith("= ")) {
                work = line.substring(2);
            } else {
                String[] said = line.split(" ", 2);
                patterns.computeIfAbsent(work + " " + said[0], key -> new ArrayList<>()).add(said[1]);
            }
        }
    }

    /**
     * Something said at this stage.
     *
     * @param stage start, middle, risk, late, ask, done, evidence, seen or back
     * @param share how much is done, in percent: in the middle it decides what is said
     */
    String say(String work, String stage, int share, Random random) {
        List<String> said = patterns.get(work + " " + stage);
        String pattern = stage.equals("middle") ? said.get(Math.min(said.size() - 1, share * said.size() / 100))
                : Wordings.oneOf(said, random);
        return Wordings.fill(pattern, random, share);
    }
}
