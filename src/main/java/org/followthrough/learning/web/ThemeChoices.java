package org.followthrough.learning.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.shared.web.part.Filter;
import org.springframework.stereotype.Component;

/** Lists by what their rows are about. {@code ?theme=neglect} */
@Component
public class ThemeChoices {

    /** The name in the query. */
    public static final String NAME = "theme";

    private final Themes themes;

    ThemeChoices(Themes themes) {
        this.themes = themes;
    }

    /** Ids of the themes that an address asks for; what is none is passed over. */
    public Set<Long> asked(Collection<String> refs) {
        return refs.isEmpty() ? Set.of() : themes.all().stream().filter(theme -> refs.contains(theme.ref()))
                .map(Theme::id).collect(Collectors.toSet());
    }

    /** @param counts how many rows are about each theme, by its id; none where it is missing */
    public Filter.Group group(String legend, Map<Long, Integer> counts, Set<Long> asked) {
        return new Filter.Group(NAME, legend, themes.all().stream().map(theme -> new Filter.Choice(theme.ref(),
                theme.name(), counts.getOrDefault(theme.id(), 0), asked.contains(theme.id()))).toList());
    }
}
