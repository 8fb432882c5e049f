package org.followthrough.shared.web.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person typed into a form and did not save.
 *
 * @param typed what the form sent, by the names of its fields
 */
public record Draft(Map<String, List<String>> typed, Instant keptAt) {

    /** @param fields as {@link #fields()} wrote them */
    public static Draft of(String fields, Instant keptAt) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String field : fields.split("&")) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                typed.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
            }
        }
        return new Draft(typed, keptAt);
    }

    /** The fields as one text, as an address would hold them. */
    public String fields() {
        return typed.entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(value -> encoded(field.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
