package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionTemplate;

/** Works the outbox off. Woken after each commit that wrote a message, and every so often. */
@Component
public class Sender implements TransactionSynchronization, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    /** How long the message in hand may take when the service stops. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private final MailMapper mapper;
    private final MailSettings settings;
    private final ServerWatch server;
    private final PlatformTransactionManager transactions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ObjectProvider<OneTimeLink> links;
    private volatile boolean stopping;
    private final ReentrantLock sending = new ReentrantLock();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "mail-sender");
        worker.setDaemon(true);
        return worker;
    });

    Sender(MailMapper mapper, MailSettings settings, ServerWatch server, Clock clock,
           PlatformTransactionManager transactions, ObjectProvider<OneTimeLink> links) {
        this.mapper = mapper;
        this.settings = settings;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.links = links;
    }

    /**
     * Sends every message that is due; returns at once when no mail server is set, it is down and left alone, or
     * another thread is sending.
     */
    public void sendDue() {
        if (stopping || !settings.sends() || !sending.tryLock()) {
            return;
        }
        try {
            giveUp();
            boolean more = true;
            while (more) {
                Leases leases = new Leases(mapper, settings, clock, transactions);
                more = leases.anyDue() && server.mayTry() && sendOverOneConnection(leases);
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

    /** What is being handed over is finished and put on record, while there is still a database to put it in. */
    @Override
    public void destroy() {
        stopping = true;
        thread.shutdown();
        try {
            thread.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> mapper.giveUp(now, now.minus(GIVE_UP)));
    }

    /** Answers whether it is worth going on over another connection. */
    private boolean sendOverOneConnection(Leases leases) {
        try (Post post = new Post(settings); Recorder recorder = new Recorder(mapper, transaction, clock)) {
            Conversation conversation = new Conversation(post, leases, recorder, this::worded, clock,
                    () -> stopping);
            conversation.hold();
            if (conversation.answered()) {
                server.answered();
            } else if (conversation.lastWords() != null) {
                server.failed(conversation.lastWords());
            }
            return conversation.answered() && !post.isOpen();
        } catch (MessagingException e) {
            server.failed(e.getMessage());
            return false;
        }
    }

    private Letter worded(Letter letter) {
        return !letter.asksForLink() ? letter : links.stream()
                .filter(link -> link.purpose().equals(letter.message().purpose())).findFirst()
                .map(link -> letter.with(transaction.execute(status -> link.make(letter.message())))).orElse(letter);
    }
}
