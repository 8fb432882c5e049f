package org.followthrough.shared.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.shared.schedule.WorkRun.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of runs. Who inserts the row of a period runs it; each step is a transaction of its own. */
@Component
class Runs {

    /** A run not heard of for so long was cut off. */
    static final Duration SILENCE = Duration.ofMinutes(5);
    /** How long a failed run rests before it is tried again. */
    static final Duration REST = Duration.ofMinutes(10);
    /** How often a run is begun before only a person may begin it again. */
    static final int ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int DETAIL_LIMIT = 2000;

    private final WorkRunMapper mapper;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Set<WorkRun> running = ConcurrentHashMap.newKeySet();

    Runs(WorkRunMapper mapper, Clock clock, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins the run of a period; empty where it was begun already, here or on another node. */
    Optional<WorkRun> begin(String work, Period period, Long askedBy) {
        Instant now = clock.instant();
        WorkRun run = new WorkRun(work, period.key(), period.day(), now, now, null, Outcome.RUNNING, null, 1, askedBy);
        try {
            transaction.executeWithoutResult(status -> mapper.insert(run));
            return Optional.of(run);
        } catch (DuplicateKeyException begunAlready) {
            return Optional.empty();
        }
    }

    /** Begins again what a crash cut off or what failed a while ago; empty where another node was first. */
    Optional<WorkRun> beginAgain(WorkRun run) {
        Instant now = clock.instant();
        boolean ours = Boolean.TRUE.equals(transaction.execute(status -> mapper.takeOver(run, now) == 1));
        return ours ? Optional.of(find(run.workKey(), run.period())) : Optional.empty();
    }

    /** Does the work of a run that was begun here, and records how it ended. */
    WorkRun carryOut(ScheduledWork work, WorkRun run) {
        running.add(run);
        try {
            return finish(run, Outcome.DONE, work.run(run.asPeriod(), sentence -> progress(run, sentence)));
        } catch (RuntimeException e) {
            LOG.error("{} failed for {}", run.workKey(), run.period(), e);
            return finish(run, Outcome.FAILED, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        } finally {
            running.remove(run);
        }
    }

    /** Says that the runs under way here are alive. */
    void pulse() {
        Instant now = clock.instant();
        running.forEach(run ->
                transaction.executeWithoutResult(status -> mapper.seen(run.workKey(), run.period(), now)));
    }

    /** Runs that were cut off or may be tried again, oldest first. */
    List<WorkRun> abandoned(String work) {
        Instant now = clock.instant();
        return transaction.execute(status ->
                mapper.abandoned(work, now.minus(SILENCE), now.minus(REST), ATTEMPTS));
    }

    /** The run of a period; null where there was none. */
    WorkRun find(String work, String period) {
        return transaction.execute(status -> mapper.run(work, period));
    }

    /** The last run; null before the first. */
    WorkRun last(String work) {
        return transaction.execute(status -> mapper.last(work));
    }

    /** The day of the last period on record; null before the first. */
    LocalDate lastDay(String work) {
        return transaction.execute(status -> mapper.lastDay(work));
    }

    private void progress(WorkRun run, String sentence) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> mapper.progress(run.workKey(), run.period(), kept(sentence), now));
    }

    private static String kept(String detail) {
        return detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail;
    }

    private WorkRun finish(WorkRun run, Outcome outcome, String detail) {
        Instant now = clock.instant();
        WorkRun finished = new WorkRun(run.workKey(), run.period(), run.periodDay(), run.startedAt(), now, now, outcome,
                kept(detail), run.attempts(), run.askedBy());
        transaction.executeWithoutResult(status -> mapper.finish(finished));
        return finished;
    }
}
