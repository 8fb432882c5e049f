package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.ActionTables;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one agency leads, for its own board: overdue first, then what is due, what waits and what was signed off. It is
 * handed on, so it leaves restricted reviews out for everybody.
 */
@Service
@Transactional
public class AgencyReports {

    private static final Words WORDS = Words.of(AgencyReports.class);
    private static final Comparator<Position> SOONEST_FIRST = Comparator.comparing(Position::due,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Position::actionId);
    private static final List<ActionColumn> OWED = List.of(ActionColumn.REFERENCE, ActionColumn.PLAN,
            ActionColumn.TITLE, ActionColumn.PERSON, ActionColumn.FIRST_DUE, ActionColumn.DUE, ActionColumn.MOVED, ActionColumn.STATUS,
            ActionColumn.UPDATED, ActionColumn.NOTE);
    private static final List<ActionColumn> DONE = List.of(ActionColumn.REFERENCE, ActionColumn.PLAN,
            ActionColumn.TITLE, ActionColumn.PERSON, ActionColumn.FIRST_DUE, ActionColumn.DUE, ActionColumn.SIGNED_OFF,
            ActionColumn.NOTE);

    private final Reviews reviews;
    private final Positions positions;
    private final ActionTables tables;
    private final ReportParts parts;
    private final BoardSettings settings;
    private final BoardDocuments documents;
    private final Events events;

    AgencyReports(Reviews reviews, Positions positions, ActionTables tables, ReportParts parts,
                  BoardSettings settings, BoardDocuments documents, Events events) {
        this.reviews = reviews;
        this.positions = positions;
        this.tables = tables;
        this.parts = parts;
        this.settings = settings;
        this.documents = documents;
        this.events = events;
    }

    /**
     * The report; that it was made is kept.
     *
     * @param asAt the London day whose close it shows
     * @param since what was signed off on this day or later is in it
     * @throws NotAllowed when the person may not see the agency as a whole
     */
    public Document make(Person by, Agency agency, LocalDate asAt, LocalDate since) {
        if (!Access.mayHandOver(by, agency.id())) {
            throw new NotAllowed();
        }
        events.record(by.id(), ReportEvent.AGENCY_REPORT_MADE, "agency/" + agency.ref(), asAt + ", since " + since);
        View view = new View(reviews.visibleTo(by).stream()
                .filter(review -> Access.onDashboards(review.standing(false))).map(Review::id)
                .collect(Collectors.toSet()), false, asAt);
        return document(agency, view, positions.standing(view).stream()
                .filter(position -> Long.valueOf(agency.id()).equals(position.leadAgencyId()))
                .sorted(SOONEST_FIRST).toList(), since);
    }

    private Document document(Agency agency, View view, List<Position> led, LocalDate since) {
        LocalDate asAt = view.asAt();
        List<Section> sections = List.of(parts.figures(Tally.of(led, asAt, settings.rules())),
                section("overdue", view, only(led, position -> position.isOverdue(asAt)), OWED, since),
                section("due", view, only(led, position -> position.progress().isOpen() && !position.isOverdue(asAt)),
                        OWED, since),
                section("waiting", view, only(led, Position::isWaiting), OWED, since),
                section("signedOff", view, only(led, position -> position.progress() == Progress.SIGNED_OFF
                        && !position.signedOffOn().isBefore(since)), DONE, since));
        String day = WORDS.say("asAt", London.longDate(asAt));
        return documents.marked("actions-" + agency.ref() + "-" + asAt, title(agency, led, asAt),
                List.of(day, WORDS.say("what", agency.name()), WORDS.say("leftOut")), day, Page.LANDSCAPE, sections);
    }

    private static List<Position> only(List<Position> led, Predicate<Position> such) {
        return led.stream().filter(such).toList();
    }

    private static String title(Agency agency, List<Position> led, LocalDate asAt) {
        long open = led.stream().filter(position -> position.progress().isOpen()).count();
        long overdue = led.stream().filter(position -> position.isOverdue(asAt)).count();
        return WORDS.say("title", agency.name(), open, overdue);
    }

    private Section section(String key, View view, List<Position> shown, List<ActionColumn> columns, LocalDate since) {
        return Section.of(WORDS.say(key, shown.size(), London.longDate(since)), tables.table(view, shown, columns),
                WORDS.say(key + ".none", London.longDate(since)));
    }
}
