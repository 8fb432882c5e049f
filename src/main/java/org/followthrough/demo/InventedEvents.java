package org.followthrough.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Taught;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the invented board spread what it learned. */
@Component
@Profile("demo")
@Order(100)
class InventedEvents implements InventedPart {

    private final LearningEvents events;
    private final Briefings briefings;
    private final Themes themes;
    private final People people;

    InventedEvents(LearningEvents events, Briefings briefings, Themes themes, People people) {
        this.events = events;
        this.briefings = briefings;
        this.themes = themes;
        this.people = people;
    }

    @Override
    @Transactional
    public void write(Start start) {
        if (events.count(LearningEventSearch.ALL) == 0) {
            Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
            Lines.of("events.txt").forEach(line -> events.add(business, held(business, Lines.parts(line), start)));
        }
    }

    private Held held(Person business, List<String> parts, Start start) {
        Map<String, Long> themeIds = themes.all().stream().collect(Collectors.toMap(Theme::ref, Theme::id));
        Set<Long> about = Stream.of(parts.get(4).split(" ")).map(themeIds::get).collect(Collectors.toSet());
        boolean briefed = parts.get(5).equals("briefing");
        return new Held(parts.get(1), start.days().ago(Integer.parseInt(parts.get(0))), parts.get(2),
                parts.get(3).equals("-") ? null : Integer.valueOf(parts.get(3)),
                new Taught(briefed ? null : parts.get(5), briefed ? released(business) : null, null, about),
                attendance(parts.get(6)), false);
    }

    private Long released(Person business) {
        return briefings.page(business, BriefingSearch.ALL, 0, 9).stream().filter(Briefing::isReleased)
                .map(Briefing::id).findFirst().orElse(null);
    }

    private Map<Long, Integer> attendance(String words) {
        Map<String, Long> ids = people.agencies().stream().collect(Collectors.toMap(Agency::ref, Agency::id));
        Map<Long, Integer> came = new HashMap<>();
        for (String each : words.split(" ")) {
            Long agency = ids.get(each.substring(0, each.indexOf('=')));
            if (agency != null) {
                came.put(agency, Integer.valueOf(each.substring(each.indexOf('=') + 1)));
            }
        }
        return came;
    }
}
