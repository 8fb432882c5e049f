package org.followthrough.learning.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.Themes;
import org.followthrough.people.NotAllowed;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of events on both databases. */
abstract class LearningEventsContract {

    private LearningEvents events;
    private Anytown anytown;
    private long neglect;
    private long voice;
    private int year;

    @BeforeEach
    void board(LearningEvents events, Themes themes, Anytown anytown) {
        this.events = events;
        this.anytown = anytown;
        neglect = themes.find("neglect").orElseThrow().id();
        voice = themes.find("voice").orElseThrow().id();
        year = events.years().isEmpty() ? 1990 : events.years().get(0) + 1;
    }

    private Held held(String title, int month, Set<Long> about, Map<Long, Integer> came, boolean struckOut) {
        return new Held(title, LocalDate.of(year, month, 1), "Online", 30, new Taught("How to ask", null, null, about),
                came, struckOut);
    }

    private LearningEventSearch search(String text, Set<Long> about) {
        return new LearningEventSearch(text, Set.of(year), about);
    }

    @Test
    void areFoundByYearThemeAndWordsTheLastHeldFirst() {
        long first = events.add(anytown.businessUnit, held("A 100% day", 1, Set.of(neglect), Map.of(), false));
        long last = events.add(anytown.businessUnit, held("Training", 12, Set.of(), Map.of(), false));

        assertThat(events.page(search("", Set.of()), 0, 10)).extracting(LearningEvent::id)
                .containsExactly(last, first);
        assertThat(events.years()).startsWith(year);
        assertThat(events.count(search("", Set.of(neglect)))).isEqualTo(1);
        assertThat(events.count(search("0% D", Set.of()))).isEqualTo(1);
        assertThat(events.count(search("_", Set.of()))).isZero();
    }

    @Test
    void areCountedByYearAndByThemeWhicheverIsAskedFor() {
        events.add(anytown.businessUnit, held("One", 2, Set.of(neglect), Map.of(), false));
        events.add(anytown.businessUnit, held("Two", 3, Set.of(neglect, voice), Map.of(), false));
        events.add(anytown.businessUnit, held("Three", 3, Set.of(), Map.of(), false));
        events.add(anytown.businessUnit, held("Gone", 3, Set.of(neglect), Map.of(), true));

        assertThat(events.countByTheme(search("", Set.of(voice)))).isEqualTo(Map.of(neglect, 2, voice, 1));
        assertThat(events.countByTheme(search("TWO", Set.of()))).isEqualTo(Map.of(neglect, 1, voice, 1));
        assertThat(events.countByYear(search("", Set.of()).in(Set.of(1066)))).containsEntry(year, 3);
        assertThat(events.countByYear(search("T", Set.of(neglect)))).containsEntry(year, 1);
    }

    @Test
    void sayHowManyCameFromEachAgencyInEachYear() {
        events.add(anytown.businessUnit, held("One", 2, Set.of(neglect), Map.of(anytown.police, 7, anytown.health, 3),
                false));
        events.add(anytown.businessUnit, held("Two", 3, Set.of(neglect), Map.of(anytown.police, 5), false));
        events.add(anytown.businessUnit, held("Three", 4, Set.of(), Map.of(anytown.police, 90), false));

        Reach reach = events.reach(search("", Set.of(neglect)));
        assertThat(List.of(reach.events(), reach.people(), reach.agencies())).containsExactly(2, 15, 2);
        assertThat(reach.byAgency().get(anytown.police)).containsExactly(Map.entry(year, 12));
        assertThat(reach.people(anytown.health)).isEqualTo(3);
    }

    @Test
    void aCorrectionIsAVersionAndTheSecondOfTwoIsTold() {
        Held typed = held("One", 2, Set.of(neglect), Map.of(anytown.police, 7), false);
        long id = events.add(anytown.businessUnit, typed);
        Held right = held("One", 2, Set.of(), Map.of(anytown.police, 6, anytown.health, 3), false);
        events.correct(anytown.businessUnit, id, 1, right);

        assertThat(events.find(id)).get().extracting(LearningEvent::version, LearningEvent::held)
                .containsExactly(2, right);
        assertThat(events.versions(id)).extracting(LearningEvent::held).containsExactly(right, typed);
        assertThat(events.reach(search("", Set.of())).people()).as("only what now stands counts").isEqualTo(9);
        assertThatThrownBy(() -> events.correct(anytown.businessUnit, id, 1, typed))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasEnteredByMistakeDoesNotCount() {
        long id = events.add(anytown.businessUnit, held("One", 2, Set.of(), Map.of(anytown.police, 7), false));
        events.correct(anytown.businessUnit, id, 1, held("One", 2, Set.of(), Map.of(anytown.police, 7), true));
        assertThat(events.reach(search("", Set.of()))).isEqualTo(new Reach(0, Map.of()));
        assertThat(events.years()).doesNotContain(year);
    }

    @Test
    void onlyTheBusinessUnitRecords() {
        Held typed = held("One", 2, Set.of(), Map.of(), false);
        assertThatThrownBy(() -> events.add(anytown.policeLead, typed)).isInstanceOf(NotAllowed.class);
        long id = events.add(anytown.businessUnit, typed);
        assertThatThrownBy(() -> events.correct(anytown.subcommitteeChair, id, 1, typed))
                .isInstanceOf(NotAllowed.class);
    }
}
