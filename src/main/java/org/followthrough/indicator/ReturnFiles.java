package org.followthrough.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.indicator.FigureFiles.Effect;
import org.followthrough.indicator.FigureFiles.Preview;
import org.followthrough.indicator.FigureTable.Problem;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures that somebody returns by a file: of several indicators at once, but only of those they return. */
@Service
@Transactional(readOnly = true)
public class ReturnFiles {

    private final Indicators indicators;
    private final Returns returns;
    private final Events events;
    private final Clock clock;

    ReturnFiles(Indicators indicators, Returns returns, Events events, Clock clock) {
        this.indicators = indicators;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What returning a row would do.
     *
     * @param indicator null when none in use is called so
     * @param preview without what is known of the period where the row cannot be returned
     */
    public record Entry(ReturnTable.Row row, Indicator indicator, Preview preview) {

        /** A new comment is a revision, even of the same figure. */
        public Effect effect() {
            return preview.effect() == Effect.UNCHANGED && !row.comment().isEmpty()
                    && !row.comment().equals(preview.before().commentary()) ? Effect.REVISED : preview.effect();
        }

        /** Whether it would be kept. */
        public boolean isNews() {
            return effect() == Effect.ADDED || effect() == Effect.REVISED;
        }

        private Returns.Given given() {
            Returns.Given given = preview.given();
            return row.comment().isEmpty() ? given : new Returns.Given(given.figures(), given.note(), row.comment());
        }
    }

    /** What each row would do if this person returned it. */
    public List<Entry> preview(Person by, ReturnTable table) {
        List<Indicator> mine = indicators.returnedBy(by);
        List<Indicator> used = Stream.concat(mine.stream(),
                indicators.all().stream().filter(one -> one.definition().inUse())).toList();
        Map<Return.Subject, Return> known = returns.now(mine);
        Set<Return.Subject> seen = new HashSet<>();
        return table.rows().stream().map(row -> used.stream().filter(one -> isCalled(one, row.indicator()))
                .findFirst().map(one -> mine.contains(one) ? entry(row, one, known, seen)
                        : refused(row, one, Problem.ELSEWHERE))
                .orElseGet(() -> refused(row, null, Problem.INDICATOR))).toList();
    }

    private static boolean isCalled(Indicator indicator, String words) {
        return indicator.ref().equals(words) || plain(indicator.name()).equalsIgnoreCase(plain(words));
    }

    /** As it is typed, without what a spreadsheet makes of apostrophes and blanks. */
    private static String plain(String name) {
        return name.replace('\u2019', '\'').replaceAll("\\s+", " ");
    }

    private static Entry refused(ReturnTable.Row row, Indicator indicator, Problem problem) {
        return new Entry(row, indicator, new Preview(new FigureTable.Line(row.number(),
                List.of(row.period(), row.words()), null, null, problem), null));
    }

    private Entry entry(ReturnTable.Row row, Indicator indicator, Map<Return.Subject, Return> known,
                        Set<Return.Subject> seen) {
        Definition definition = indicator.definition();
        Period period = PeriodReading.of(row.period(), definition.frequency()).orElse(null);
        Return.Subject subject = period == null ? null
                : new Return.Subject(indicator.id(), Series.OWN, period.start());
        Figures figures = row.read(definition.measure()).orElse(null);
        Problem problem = period == null ? Problem.PERIOD : period.end().isAfter(today()) ? Problem.UNFINISHED
                : figures == null ? Problem.FIGURE
                : row.comment().length() > Returns.LONGEST_COMMENT ? Problem.COMMENT
                : seen.add(subject) ? null : Problem.TWICE;
        return new Entry(row, indicator, new Preview(new FigureTable.Line(row.number(),
                List.of(row.period(), row.words()), period, figures, problem),
                problem == null ? known.get(subject) : null));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** Stands for what was known when the entries were shown: it rises with each figure returned since. */
    public static int known(List<Entry> entries) {
        return FigureFiles.known(entries.stream().map(Entry::preview).toList());
    }

    /**
     * Returns every row that this person may and that can be read, corrections as new versions.
     *
     * @param startedFrom what was {@link #known} when the person looked
     * @return how many figures were added or revised
     * @throws NotAllowed when the person may not return figures
     * @throws ChangedMeanwhile when a figure was returned or corrected since
     */
    @Transactional
    public int take(Person by, FigureFile file, ReturnTable table, int startedFrom) {
        List<Entry> entries = preview(by, table);
        if (known(entries) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        Map<Indicator, List<Entry>> news = entries.stream().filter(Entry::isNews)
                .collect(Collectors.groupingBy(Entry::indicator));
        news.forEach((indicator, some) -> {
            some.forEach(entry -> returns.give(by, indicator, entry.preview().line().period(),
                    entry.preview().version(), entry.given()));
            events.record(by.id(), IndicatorEvent.FIGURES_IMPORTED, "indicator/" + indicator.ref(),
                    FigureFiles.taken(some.size(), file));
        });
        return news.values().stream().mapToInt(List::size).sum();
    }
}
