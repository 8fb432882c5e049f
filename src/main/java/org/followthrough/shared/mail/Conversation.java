package org.followthrough.shared.mail;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.followthrough.shared.mail.Leases.Handful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to the mail server over one connection, each answer going on record while the next is handed over. */
final class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Post post;
    private final Leases leases;
    private final Recorder recorder;
    private final UnaryOperator<Letter> wording;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private boolean answered;
    private String lastWords;

    /**
     * @param wording makes the one-time link of a letter
     * @param stopping whether no more is to be handed over
     */
    Conversation(Post post, Leases leases, Recorder recorder, UnaryOperator<Letter> wording, Clock clock,
                 BooleanSupplier stopping) {
        this.post = post;
        this.leases = leases;
        this.recorder = recorder;
        this.wording = wording;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** Goes on until nothing is due, the connection ends or the service stops; the next are taken while these are handed over. */
    void hold() {
        Handful hand = recorder.meanwhile(leases::take).join();
        while (!hand.isEmpty() && goesOn()) {
            CompletableFuture<Handful> next = recorder.meanwhile(leases::take);
            handOver(hand);
            hand = next.join();
        }
        leases.release(hand);
    }

    /** Whether the server answered for any message, taking or refusing it. */
    boolean answered() {
        return answered;
    }

    /** What was said last; null when no message was handed over. */
    String lastWords() {
        return lastWords;
    }

    private void handOver(Handful hand) {
        List<Letter> letters = hand.letters();
        int next = 0;
        while (next < letters.size() && goesOn() && !clock.instant().isAfter(hand.latest())) {
            Letter letter = letters.get(next++);
            Reply reply = handOver(letter);
            recorder.record(letter, reply);
            lastWords = reply.words();
            answered |= post.isOpen();
        }
        leases.release(hand.from(next));
    }

    private boolean goesOn() {
        return post.isOpen() && !recorder.hasFailed() && !stopping.getAsBoolean();
    }

    private Reply handOver(Letter letter) {
        Letter worded;
        try {
            worded = wording.apply(letter);
        } catch (RuntimeException e) {
            LOG.error("The link in message {} could not be made; it is tried again", letter.message().id(), e);
            return new Reply(Reply.Kind.LATER, "The one-time link in it could not be made.");
        }
        return post.send(worded);
    }
}
