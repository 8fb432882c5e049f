package org.followthrough.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** Who was told, as lines of a letter: one for each who, with the references where the actions differ. */
record ToldText(List<Telling> tellings) {

    private static final Words WORDS = Words.of(ToldText.class);

    ToldText {
        tellings = List.copyOf(tellings);
    }

    String lines() {
        return Stream.of(Telling.Who.values()).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Telling.Who who) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        tellings.stream().filter(telling -> telling.who() == who).forEach(telling -> references.merge(said(telling),
                List.of(telling.reference()), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        String said = references.size() == 1 ? references.keySet().iterator().next()
                : references.entrySet().stream().map(entry -> WORDS.say("some", entry.getKey(),
                        String.join(", ", entry.getValue()))).collect(Collectors.joining("; "));
        return WORDS.say("line", WORDS.say("who." + who), said);
    }

    private static String said(Telling telling) {
        return telling.on() != null ? WORDS.say("told", London.longDate(telling.on()))
                : WORDS.say("missed." + telling.missed());
    }
}
