package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the outbox off: leases a message, hands it to the mail server, records what the server said, each step
 * committed before the next. Woken after each commit that wrote a message, and every so often.
 */
@Component
public class Sender implements TransactionSynchronization, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration SERVER_REST = Duration.ofMinutes(2);
    private static final Duration FIRST_REST = Duration.ofMinutes(5);
    private static final Duration LONGEST_REST = Duration.ofHours(6);
    private static final Duration GIVE_UP = Duration.ofDays(3);

    private final MailMapper mapper;
    private final MailSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ObjectProvider<OneTimeLink> links;
    private final ReentrantLock sending = new ReentrantLock();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "mail-sender");
        worker.setDaemon(true);
        return worker;
    });

    Sender(MailMapper mapper, MailSettings settings, Clock clock, PlatformTransactionManager transactions,
           ObjectProvider<OneTimeLink> links) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.links = links;
    }

    /** Sends every message that is due; returns at once when no mail server is set or another thread is sending. */
    public void sendDue() {
        if (!settings.sends() || !sending.tryLock()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> mapper.giveUp(clock.instant().minus(GIVE_UP)));
            boolean more = true;
            while (more) {
                List<Message> due = due();
                more = !due.isEmpty() && send(due);
            }
        } finally {
            sending.unlock();
        }
    }

    /** A message was written and committed. */
    @Override
    public void afterCommit() {
        thread.execute(() -> {
            try {
                sendDue();
            } catch (RuntimeException e) {
                LOG.error("Mail could not be sent; it is tried again soon", e);
            }
        });
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    private List<Message> due() {
        return transaction.execute(status -> mapper.due(clock.instant(), BATCH));
    }

    /** Sends a batch over one connection; answers whether it is worth going on. */
    private boolean send(List<Message> due) {
        try (Post post = new Post(settings)) {
            for (Message message : due) {
                if (!post.isOpen()) {
                    return true;
                }
                sendOne(post, message);
            }
            return true;
        } catch (MessagingException e) {
            rest(e);
            return false;
        }
    }

    private void sendOne(Post post, Message message) {
        // A lease still on it is one that ran out: that try may have reached the server.
        boolean maybeTwice = message.maybeTwice() || message.leaseUntil() != null;
        boolean ours = Boolean.TRUE.equals(transaction.execute(status ->
                mapper.lease(message.id(), message.attempts(), clock.instant().plus(LEASE), maybeTwice) == 1));
        if (ours) {
            String text = transaction.execute(status -> text(message));
            Attachment attachment = transaction.execute(status -> mapper.attachment(message.id()));
            Reply reply = post.send(message, text, attachment);
            transaction.executeWithoutResult(status -> record(message, maybeTwice, reply));
        }
    }

    private String text(Message message) {
        String body = mapper.body(message.id());
        return !body.contains(OneTimeLink.PLACE) ? body
                : body.replace(OneTimeLink.PLACE, links.getObject().make(message.recipientId()));
    }

    private void record(Message message, boolean maybeTwice, Reply reply) {
        Instant now = clock.instant();
        switch (reply.kind()) {
            case ACCEPTED -> mapper.record(message.id(), Outcome.ACCEPTED, now, now, maybeTwice, reply.words());
            case REFUSED -> mapper.record(message.id(), Outcome.REFUSED, null, now, maybeTwice, reply.words());
            case LATER -> mapper.record(message.id(), Outcome.WAITING, null, now.plus(restAfter(message)), maybeTwice,
                    reply.words());
            case UNKNOWN -> mapper.record(message.id(), Outcome.WAITING, null, now.plus(restAfter(message)), true,
                    reply.words());
            default -> throw new IllegalStateException("Unknown reply " + reply.kind());
        }
    }

    /** The server is down: nothing is tried for a while, and the register says why. */
    private void rest(MessagingException e) {
        LOG.warn("The mail server cannot be reached: {}", e.getMessage());
        Instant now = clock.instant();
        String words = new Reply(Reply.Kind.LATER, "The mail server cannot be reached: " + e.getMessage()).words();
        transaction.executeWithoutResult(status -> mapper.postpone(now, now.plus(SERVER_REST), words));
    }

    /** 5, 10, 20 minutes and so on, at most 6 hours. */
    private static Duration restAfter(Message message) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(message.attempts(), 10));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
