package org.followthrough.chasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.chasing.Phrase.Field;

/** Words with fields in braces, such as: please answer by {updateBy}. */
public record Template(String words) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

    /** What stands in braces and is no field of this phrase, in order, each once; a lone brace as itself. */
    public List<String> unknown(Phrase phrase) {
        Set<String> known = phrase.fields().stream().map(Field::written).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        Matcher braces = BRACES.matcher(words);
        while (braces.find()) {
            if ((braces.group(1) == null || !known.contains(braces.group(1))) && !unknown.contains(braces.group())) {
                unknown.add(braces.group());
            }
        }
        return unknown;
    }

    /** The words with the fields filled in; what is no field stays as it is. */
    String with(Map<Field, String> values) {
        String filled = words;
        for (Map.Entry<Field, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey().written() + "}", value.getValue());
        }
        return filled;
    }
}
