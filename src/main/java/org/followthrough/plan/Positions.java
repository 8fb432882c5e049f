package org.followthrough.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.ibatis.cursor.Cursor;
import org.followthrough.shared.persistence.Answers;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which actions, and how many: every version without its words, held in memory because history only grows. Before it
 * answers it reads the change counter and catches up, so an answer holds everything committed before the question.
 * What an action says is then fetched from the database by primary key.
 */
@Service
public class Positions {

    /** So many commits are asked for by their numbers, which have no gaps. */
    private static final int FEW = 25;

    private final ActionMapper mapper;
    private final ChangeCounter counter;
    private final TransactionTemplate transaction;

    /** Versions of each action, oldest first; an array is replaced when a version is added, never written into. */
    private final Map<Long, Position[]> histories = new ConcurrentHashMap<>();
    private volatile long known;
    private volatile long removals;
    private volatile Answers answers = new Answers();

    Positions(ActionMapper mapper, ChangeCounter counter, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.counter = counter;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** The actions of the view as they stood on its day, in no particular order. */
    public List<Position> standing(View view) {
        return standing(view, answers());
    }

    /** How many actions of the view are such. */
    public int count(View view, Predicate<Position> such) {
        return (int) standing(view).stream().filter(such).count();
    }

    /**
     * Figures worked out from the actions of the view, once until a commit alters the actions of its day or of one
     * before: what was asked of a month end is still held after today's updates.
     *
     * @param question tells these figures from others of the same view, with all they follow from beside the actions on
     *     the view's day and before; equal when the figures are
     */
    public <T> T figures(View view, Object question, Function<List<Position>, T> count) {
        Answers held = answers();
        return held.to(new Asked(view, question), () -> count.apply(standing(view, held)));
    }

    /** The version of one action on a London day; null where it did not exist yet. */
    public Position standing(long actionId, LocalDate asAt) {
        catchUp();
        Position[] history = histories.get(actionId);
        return history == null ? null : lastBefore(history, London.closeOf(asAt));
    }

    /** All versions of one action, oldest first; empty where there is none. */
    public List<Position> history(long actionId) {
        catchUp();
        return List.of(histories.getOrDefault(actionId, new Position[0]));
    }

    /** One version of an action; null where there is none of this number. */
    public Position version(long actionId, int version) {
        catchUp();
        Position[] history = histories.get(actionId);
        return history == null || version < 1 || version > history.length ? null : history[version - 1];
    }

    /** All versions of the actions of the view that took effect on or before its day, each action oldest first. */
    public Collection<List<Position>> histories(View view) {
        catchUp();
        Instant close = London.closeOf(view.asAt());
        List<List<Position>> all = new ArrayList<>();
        for (Position[] versions : histories.values()) {
            Position[] history = known(versions, view);
            Position last = lastBefore(history, close);
            if (last != null && view.shows(last)) {
                all.add(Arrays.asList(history).subList(0, last.version()));
            }
        }
        return all;
    }

    /** The number of the last commit an answer given now would hold: keep it to ask {@link View#asKnownAt} later. */
    public long knownSeq() {
        catchUp();
        return known;
    }

    private List<Position> standing(View view, Answers held) {
        return held.to(Asked.whoStands(view), () -> held.to(Asked.whoStands(view.ofAll()), () -> workOut(view)).stream()
                .filter(view::shows).toList());
    }

    private Answers answers() {
        catchUp();
        return answers;
    }

    /** A question about the actions of a view; {@code what} tells those about the same view from each other. */
    private record Asked(View view, Object what) {

        static Asked whoStands(View view) {
            return new Asked(view, Position.class);
        }

        /** Whether versions that took effect on this day or later can alter the answer: not that of an earlier day. */
        boolean isTouched(LocalDate from) {
            return !view.asAt().isBefore(from);
        }
    }

    private List<Position> workOut(View view) {
        Instant close = London.closeOf(view.asAt());
        List<Position> positions = new ArrayList<>(histories.size());
        for (Position[] history : histories.values()) {
            Position last = lastBefore(known(history, view), close);
            if (last != null) {
                positions.add(last);
            }
        }
        return positions;
    }

    /** Who may see an action is decided as of now, so one issued since counts as issued on every day it has a state. */
    private static Position lastBefore(Position[] history, Instant close) {
        if (history.length == 0) {
            return null;
        }
        Position newest = history[history.length - 1];
        for (int i = history.length - 1; i >= 0; i--) {
            if (history[i].effectiveAt().isBefore(close)) {
                return newest.issued() && !history[i].issued() ? history[i].asIssued() : history[i];
            }
        }
        return null;
    }

    /** The versions known to the view; none where it does not know of the action. */
    private static Position[] known(Position[] history, View view) {
        return view.knownSeq() == null || history[history.length - 1].seq() <= view.knownSeq() ? history
                : upTo(view.knownSeq(), history);
    }

    private void catchUp() {
        ChangeMark mark = counter.mark();
        if (mark.seq() > known || mark.removals() != removals) {
            readOn();
        }
    }

    private synchronized void readOn() {
        forgetIfRolledBack();
        transaction.executeWithoutResult(status -> {
            ChangeMark mark = counter.mark();
            forgetWhatWasTakenBack(mark.removals());
            if (mark.seq() <= known) {
                return;
            }
            if (mark.seq() - known <= FEW) {
                addFew(mapper.positionsNumbered(LongStream.rangeClosed(known + 1, known + FEW).boxed().toList()));
            } else {
                addAllAfter(known);
            }
            known = mark.seq();
        });
    }

    /** A change under way reads what it wrote itself; if that is taken back, its numbers will be given again. */
    private void forgetIfRolledBack() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        long before = known;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    forgetAfter(before);
                }
            }
        });
    }

    private synchronized void forgetAfter(long seq) {
        known = Math.min(known, seq);
        for (Long action : histories.keySet()) {
            histories.computeIfPresent(action, (id, history) -> {
                Position[] kept = upTo(seq, history);
                return kept.length == 0 ? null : kept;
            });
        }
        answers = new Answers();
    }

    private static Position[] upTo(long seq, Position[] history) {
        return Stream.of(history).filter(position -> position.seq() <= seq).toArray(Position[]::new);
    }

    private void addFew(List<Position> added) {
        LocalDate from = added.stream().map(this::altersFrom).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        added.forEach(this::add);
        answers = answers.toSuch(question -> !((Asked) question).isTouched(from));
    }

    /** The first London day whose answers the version alters: an action issued now counts as issued on all its days. */
    private LocalDate altersFrom(Position added) {
        Position[] history = histories.get(added.actionId());
        return history != null && history[history.length - 1].issued() != added.issued() ? LocalDate.MIN
                : London.dayOf(added.effectiveAt());
    }

    private void addAllAfter(long seq) {
        try (Cursor<Position> rows = mapper.positionsAfter(seq)) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers = new Answers();
    }

    private void forgetWhatWasTakenBack(long counted) {
        if (counted != removals) {
            histories.keySet().retainAll(Set.copyOf(mapper.ids()));
            answers = new Answers();
            removals = counted;
        }
    }

    private void add(Position position) {
        histories.merge(position.actionId(), new Position[] {position}, (held, next) -> {
            if (held[held.length - 1].version() >= position.version()) {
                return held;
            }
            Position[] longer = Arrays.copyOf(held, held.length + 1);
            longer[held.length] = position;
            return longer;
        });
    }
}
