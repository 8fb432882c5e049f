package org.followthrough.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.ThemePictures;
import org.followthrough.learning.Themes;
import org.followthrough.people.Person;
import org.followthrough.plan.View;
import org.followthrough.plan.web.ListFilter;
import org.followthrough.shared.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The work list by what the recommendations are about. */
@Component
@Order(20)
class ThemeFilter implements ListFilter {

    private static final Words WORDS = Words.of(ThemeFilter.class);

    private final Themes themes;
    private final ThemePictures pictures;

    ThemeFilter(Themes themes, ThemePictures pictures) {
        this.themes = themes;
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return ThemeChoices.NAME;
    }

    @Override
    public String legend() {
        return WORDS.say("legend");
    }

    @Override
    public List<Choice> choices(Person reader, View view, Set<String> asked) {
        Map<Long, Set<Long>> actions = pictures.actionsByTheme(view);
        return themes.all().stream().filter(theme -> asked.contains(theme.ref())
                        || !actions.getOrDefault(theme.id(), Set.of()).isEmpty())
                .map(theme -> new Choice(theme.ref(), theme.name(), actions.getOrDefault(theme.id(), Set.of())))
                .toList();
    }
}
