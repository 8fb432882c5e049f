package org.followthrough.learning.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.People;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Events and whom they reached, to be handed on: numbers by agency, and each event. */
@Component
public class LearningEventDocuments {

    private static final Words WORDS = Words.of(LearningEventDocuments.class);

    private final LearningEvents events;
    private final Themes themes;
    private final People people;
    private final BoardDocuments documents;
    private final Clock clock;

    LearningEventDocuments(LearningEvents events, Themes themes, People people, BoardDocuments documents,
                           Clock clock) {
        this.events = events;
        this.themes = themes;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** Those found. */
    public Document make(LearningEventSearch search) {
        LocalDate today = London.dayOf(clock.instant());
        Reach reach = events.reach(search);
        String day = WORDS.say("asAt", London.longDate(today));
        return documents.marked("events-" + today, LearningEventWords.reached(reach), List.of(day), day,
                Page.LANDSCAPE, List.of(byAgency(reach), list(search)));
    }

    /** A row for each agency somebody came from, a column for each year. */
    private Section byAgency(Reach reach) {
        SortedSet<Integer> years = reach.years();
        List<Column> columns = new ArrayList<>(List.of(new Column(WORDS.say("agency"), 4)));
        years.forEach(year -> columns.add(new Column(String.valueOf(year), 1, true)));
        columns.add(new Column(WORDS.say("all"), 1, true));
        return Section.of(WORDS.say("byAgency"), new Table(columns, agencies(reach).map(agency -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(agency.name())));
            years.forEach(year -> cells.add(Cell.of(reach.people(agency.id(), year))));
            cells.add(Cell.of(reach.people(agency.id())));
            return new Row(null, cells);
        }).toList()), WORDS.say("none"));
    }

    /** The agencies somebody came from, those of most people first. */
    private Stream<Agency> agencies(Reach reach) {
        return people.agencies().stream().filter(agency -> reach.byAgency().containsKey(agency.id()))
                .sorted(Comparator.comparing((Agency agency) -> reach.people(agency.id())).reversed()
                        .thenComparing(Agency::name));
    }

    private Section list(LearningEventSearch search) {
        return Section.of(WORDS.say("list"), new Table(List.of(new Column(WORDS.say("title"), 9),
                new Column(WORDS.say("heldOn"), 4), new Column(WORDS.say("place"), 6),
                new Column(WORDS.say("about"), 8), new Column(WORDS.say("places"), 3, true),
                new Column(WORDS.say("people"), 3, true), new Column(WORDS.say("agencies"), 3, true)),
                events.page(search, 0, Integer.MAX_VALUE).stream().map(LearningEvent::held).map(held -> new Row(null,
                        Stream.of(held.title(), held.heldOn(), held.place(), Theme.names(themes.of(
                                        held.taught().themeIds())),
                                held.placesOffered(), held.people(), held.attendance().size())
                        .map(Cell::of).toList())).toList()), WORDS.say("none"));
    }
}
