package org.followthrough.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages that are due into one sender's hands, so that no other sends them, and puts back what it did not get
 * round to. A lease that runs out, because its sender died, frees its message again.
 */
final class Leases {

    /** So many are taken at once: who dies holds up, and marks as perhaps sent twice, no more than two of these. */
    private static final int HANDFUL = 20;
    private static final Duration LEASE = Duration.ofMinutes(15);
    /** The slowest conversation about one message: a few steps, each within the longest timeout. */
    private static final Duration LONGEST_TALK = Duration.ofMinutes(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** So many are looked up at once. */
    private static final int AHEAD = 500;

    private final MailMapper mapper;
    private final MailSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Deque<Message> ahead = new ArrayDeque<>();

    Leases(MailMapper mapper, MailSettings settings, Clock clock, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether any message is due that the server may be handed now. */
    boolean anyDue() {
        return Boolean.TRUE.equals(transaction.execute(status -> mayHandOver() > 0 && isAnyAhead()));
    }

    /** Takes the next few into hand; none when nothing is due, or the server has had its fill for this minute. */
    Handful take() {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE);
        List<Message> next = transaction.execute(status -> next(mayHandOver()));
        List<Letter> taken = take(next, now, until);
        // Where another sender was first with one of them, each is tried alone.
        return new Handful(taken.size() == next.size() ? taken
                : next.stream().flatMap(message -> take(List.of(message), now, until).stream()).toList(), until);
    }

    private List<Message> next(int count) {
        List<Message> next = new ArrayList<>();
        while (next.size() < count && isAnyAhead()) {
            next.add(ahead.remove());
        }
        return next;
    }

    /** All of them, or none when another sender has one. */
    private List<Letter> take(List<Message> messages, Instant now, Instant until) {
        if (messages.isEmpty()) {
            return List.of();
        }
        List<Long> ids = messages.stream().map(Message::id).toList();
        return transaction.execute(status -> {
            if (mapper.lease(ids, now, until) < ids.size()) {
                status.setRollbackOnly();
                return List.of();
            }
            return letters(messages, ids);
        });
    }

    private List<Letter> letters(List<Message> messages, List<Long> ids) {
        Map<Long, MailMapper.Content> contents = mapper.contents(ids).stream()
                .collect(Collectors.toMap(MailMapper.Content::id, Function.identity()));
        Map<Long, Attachment> files = mapper.attachments(ids).stream()
                .collect(Collectors.toMap(MailMapper.Attached::messageId, MailMapper.Attached::attachment));
        return messages.stream().map(message -> contents.get(message.id()).letter(message, files.get(message.id())))
                .toList();
    }

    private boolean isAnyAhead() {
        if (ahead.isEmpty()) {
            ahead.addAll(mapper.due(clock.instant(), AHEAD));
        }
        return !ahead.isEmpty();
    }

    /** Puts back what was not tried, unless the lease ran out meanwhile and somebody else has it. */
    void release(Handful untried) {
        if (!untried.isEmpty()) {
            List<Long> ids = untried.letters().stream().map(letter -> letter.message().id()).toList();
            transaction.executeWithoutResult(status -> mapper.release(ids, untried.until()));
        }
    }

    private int mayHandOver() {
        if (settings.perMinute() == 0) {
            return HANDFUL;
        }
        Instant now = clock.instant();
        return Math.min(HANDFUL, settings.perMinute() - mapper.handedOver(now.minus(MINUTE), now));
    }

    /**
     * Letters taken together.
     *
     * @param until when their leases run out
     */
    record Handful(List<Letter> letters, Instant until) {

        boolean isEmpty() {
            return letters.isEmpty();
        }

        /** Until when they may be handed over: the leases must outlast the slowest conversation. */
        Instant latest() {
            return until.minus(LONGEST_TALK);
        }

        /** What is left when so many were tried. */
        Handful from(int tried) {
            return new Handful(letters.subList(tried, letters.size()), until);
        }
    }
}
