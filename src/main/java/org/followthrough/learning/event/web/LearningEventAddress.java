package org.followthrough.learning.event.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.learning.web.ThemeChoices;
import org.followthrough.shared.web.NotUnderstoodException;
import org.followthrough.shared.web.Parameters;
import org.springframework.stereotype.Component;

/** Which events an address asks for, of the page and of its files alike. */
@Component
class LearningEventAddress {

    private final ThemeChoices themes;

    LearningEventAddress(ThemeChoices themes) {
        this.themes = themes;
    }

    LearningEventSearch search(PageParameters named) {
        Parameters asked = new Parameters(named);
        return search(asked.text("q"), asked.texts("year"), asked.texts(ThemeChoices.NAME));
    }

    /** @throws NotUnderstoodException when a year is none */
    LearningEventSearch search(String text, List<String> years, List<String> refs) {
        if (!years.stream().allMatch(year -> year.matches("\\d{4}"))) {
            throw new NotUnderstoodException();
        }
        Set<Integer> of = years.stream().map(Integer::valueOf).collect(Collectors.toSet());
        return new LearningEventSearch(text, of, themes.asked(refs));
    }
}
