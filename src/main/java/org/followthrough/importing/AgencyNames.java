package org.followthrough.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.AliasKey;

/** The agencies a board knows, found by any of their names however typed. */
public final class AgencyNames {

    private static final Pattern ARTICLE = Pattern.compile("^\\s*the\\s+", Pattern.CASE_INSENSITIVE);

    private final Map<String, Agency> byKey = new HashMap<>();
    private final Map<String, Agency> byWords = new HashMap<>();

    private AgencyNames() {
    }

    /** The names and aliases of these agencies. */
    public static AgencyNames of(List<Agency> agencies, List<Alias> aliases) {
        AgencyNames names = new AgencyNames();
        Map<Long, Agency> byId = new HashMap<>();
        for (Agency agency : agencies) {
            byId.put(agency.id(), agency);
            names.add(agency.name(), agency);
        }
        aliases.stream().filter(alias -> byId.containsKey(alias.agencyId()))
                .forEach(alias -> names.add(alias.alias(), byId.get(alias.agencyId())));
        return names;
    }

    /** A printed name without "the" before it, on one line: what an agency of this name is called. */
    static String withoutArticle(String printed) {
        return ARTICLE.matcher(Words.oneLine(printed)).replaceFirst("");
    }

    /** The agency of exactly this name, with or without "the" before it and an abbreviation in brackets after it. */
    Optional<Agency> find(String printed) {
        String key = AliasKey.of(ARTICLE.matcher(printed).replaceFirst(""));
        Agency agency = byKey.get(key);
        if (agency == null) {
            int open = printed.indexOf('(');
            int close = printed.indexOf(')', open + 1);
            if (open > 0 && close > open) {
                agency = byKey.get(AliasKey.of(printed.substring(0, open) + printed.substring(close + 1)));
                agency = agency == null && abbreviates(printed.substring(open, close), printed.substring(0, open))
                        ? byKey.get(AliasKey.of(printed.substring(open, close))) : agency;
            }
        }
        return Optional.ofNullable(agency);
    }

    /** Whether letters in brackets are the first letters of the name before them. */
    private static boolean abbreviates(String letters, String name) {
        String initials = List.of(Words.oneLine(name).split(" ")).stream().filter(word -> !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))).map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return initials.equalsIgnoreCase(AliasKey.of(letters));
    }

    /** Every agency whose name or alias stands as whole words in a text. */
    Set<Agency> mentionedIn(String text) {
        String words = " " + Words.bare(text) + " ";
        Set<Agency> mentioned = new LinkedHashSet<>();
        byWords.forEach((name, agency) -> {
            if (words.contains(" " + name + " ")) {
                mentioned.add(agency);
            }
        });
        return mentioned;
    }

    private void add(String name, Agency agency) {
        String key = AliasKey.of(name);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, agency);
            byWords.putIfAbsent(Words.bare(name), agency);
        }
    }
}
