package org.followthrough.indicator;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of figures: kept as they were sent, looked through, and taken over column by column. */
@Service
@Transactional(readOnly = true)
public class FigureFiles {

    private static final Words WORDS = Words.of(FigureFiles.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final ReturnMapper mapper;
    private final Returns returns;
    private final Events events;
    private final Clock clock;

    FigureFiles(ReturnMapper mapper, Returns returns, Events events, Clock clock) {
        this.mapper = mapper;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /** What taking a row over would do. */
    public enum Effect { ADDED, REVISED, UNCHANGED, LEFT_OUT }

    /** @param before what is known of the period; null for nothing */
    public record Preview(FigureTable.Line line, Return before) {

        int version() {
            return before == null ? 0 : before.version();
        }

        /** The figure of the file, with what was said of the period before. */
        Returns.Given given() {
            return before == null ? new Returns.Given(line.figures(), null, null)
                    : new Returns.Given(line.figures(), before.note(), before.commentary());
        }

        /** What taking it over would do. */
        public Effect effect() {
            if (line.problem() != null) {
                return Effect.LEFT_OUT;
            }
            return before == null ? Effect.ADDED
                    : before.figures().figure() != null && line.figures().figure() != null
                    && before.figures().figure().compareTo(line.figures().figure()) == 0
                    || before.figures().isSame(line.figures()) ? Effect.UNCHANGED : Effect.REVISED;
        }
    }

    /**
     * Keeps a file; its id.
     *
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public long keep(Person by, String name, byte[] content) {
        demand(by, Permission.RETURN_INDICATORS);
        NewRow key = new NewRow();
        mapper.insertFile(key, name.length() > 200 ? name.substring(0, 200) : name, by.id(), clock.instant(), content);
        return key.id();
    }

    /** The file of this id, for its sender and for who may take any figures over. */
    public Optional<FigureFile> find(Person reader, long id) {
        demand(reader, Permission.RETURN_INDICATORS);
        return Optional.ofNullable(mapper.file(id)).filter(file -> file.sentBy() == reader.id()
                || Access.may(reader, Permission.EDIT_INDICATORS));
    }

    /** What each row would do to an indicator. */
    public List<Preview> preview(Indicator indicator, Series series, List<FigureTable.Line> lines) {
        Map<Return.Subject, Return> known = returns.now(List.of(indicator));
        return lines.stream().map(line -> new Preview(line, line.period() == null ? null
                : known.get(new Return.Subject(indicator.id(), series, line.period().start())))).toList();
    }

    /**
     * Stands for what was known when the previews were shown: it rises with each figure returned or corrected since.
     */
    public static int known(List<Preview> previews) {
        return previews.stream().mapToInt(Preview::version).sum();
    }

    /**
     * Takes over every row that can be, corrections as new versions.
     *
     * @param startedFrom what was {@link #known} when the person looked
     * @return how many figures were added or revised
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when a figure was returned or corrected since
     */
    @Transactional
    public int take(Person by, FigureFile file, Indicator indicator, Series series, List<FigureTable.Line> lines,
                    int startedFrom) {
        demand(by, Permission.EDIT_INDICATORS);
        List<Preview> previews = preview(indicator, series, lines);
        if (known(previews) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        int taken = 0;
        for (Preview preview : previews) {
            if (preview.effect() == Effect.ADDED || preview.effect() == Effect.REVISED) {
                Returns.Given given = preview.given();
                if (series == Series.OWN) {
                    returns.give(by, indicator, preview.line().period(), preview.version(), given);
                } else {
                    returns.compare(by, indicator, series, preview.line().period(), preview.version(), given);
                }
                taken++;
            }
        }
        events.record(by.id(), IndicatorEvent.FIGURES_IMPORTED, "indicator/" + indicator.ref(),
                taken(taken, file));
        return taken;
    }

    /** How many figures came from the file, as events say it. */
    static String taken(int figures, FigureFile file) {
        return WORDS.say("taken", figures, file.name());
    }

    /**
     * Forgets a file that the person may find.
     *
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public void remove(Person by, long id) {
        find(by, id).ifPresent(file -> mapper.deleteFile(file.id()));
    }

    /** Forgets files sent more than a day ago; how many. */
    @Transactional
    int tidy() {
        return mapper.deleteFilesBefore(clock.instant().minus(KEPT));
    }

    private static void demand(Person by, Permission permission) {
        if (!Access.may(by, permission)) {
            throw new NotAllowed();
        }
    }
}
