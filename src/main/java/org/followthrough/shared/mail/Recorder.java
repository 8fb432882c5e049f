package org.followthrough.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what the server said of each message while the next is being handed over: at once, and together what
 * came in meanwhile, so that neither waits for the other and hardly an answer is lost if the process dies.
 */
final class Recorder implements AutoCloseable {

    private static final Duration FIRST_REST = Duration.ofMinutes(5);
    private static final Duration LONGEST_REST = Duration.ofHours(6);
    private static final int LONGEST_SHIFT = 10;

    private final MailMapper mapper;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LinkedBlockingQueue<Said> said = new LinkedBlockingQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "mail-recorder"));
    private volatile RuntimeException failure;

    Recorder(MailMapper mapper, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Said(Letter letter, Reply reply, Instant at) {
    }

    /** Sees to it that the reply is on record soon. */
    void record(Letter letter, Reply reply) {
        said.add(new Said(letter, reply, clock.instant()));
        thread.execute(this::writeDown);
    }

    /** Whether an answer could not be recorded: what is sent now might not be either. */
    boolean hasFailed() {
        return failure != null;
    }

    /** Does other work on the messages' records in its turn. */
    <T> CompletableFuture<T> meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /**
     * Waits until all is on record.
     *
     * @throws RuntimeException when something could not be recorded; its lease runs out, and it is sent again as a copy
     *     that may be the second
     */
    @Override
    public void close() {
        thread.shutdown();
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                thread.shutdown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void writeDown() {
        List<Said> together = new ArrayList<>();
        said.drainTo(together);
        if (together.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> together.forEach(this::write));
        } catch (RuntimeException e) {
            together.forEach(this::writeAlone);
        }
    }

    /** So that one that cannot be written does not take the others with it. */
    private void writeAlone(Said one) {
        try {
            transaction.executeWithoutResult(status -> write(one));
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void write(Said one) {
        Message message = one.letter().message();
        Reply reply = one.reply();
        boolean maybeTwice = one.letter().maybeTwice() || reply.kind() == Reply.Kind.UNKNOWN;
        switch (reply.kind()) {
            case ACCEPTED -> mapper.record(message.id(), Outcome.ACCEPTED, one.at(), one.at(), maybeTwice,
                    reply.words());
            case REFUSED -> mapper.record(message.id(), Outcome.REFUSED, null, one.at(), maybeTwice, reply.words());
            case LATER, UNKNOWN -> mapper.record(message.id(), Outcome.WAITING, null,
                    one.at().plus(restAfter(message)), maybeTwice, reply.words());
            default -> throw new IllegalStateException("Unknown reply " + reply.kind());
        }
    }

    /** 5, 10, 20 minutes and so on, at most 6 hours. */
    private static Duration restAfter(Message message) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(message.attempts(), LONGEST_SHIFT));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
