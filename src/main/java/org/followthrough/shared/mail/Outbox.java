package org.followthrough.shared.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes messages within the transaction of the decision they follow from; they go out after it, or not at all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final MailMapper mapper;
    private final MailSettings settings;
    private final Sender sender;
    private final Clock clock;

    Outbox(MailMapper mapper, MailSettings settings, Sender sender, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Writes the message, unless one with the same purpose, person, subject matter and period was written before.
     *
     * @return whether it was written
     */
    public boolean write(Draft draft) {
        if (mapper.idOf(draft.key()) != null) {
            return false;
        }
        NewRow row = new NewRow();
        mapper.insert(row, message(draft), draft.text());
        draft.about().forEach(about -> mapper.insertAbout(row.id(), about));
        if (draft.attachment() != null) {
            mapper.insertAttachment(row.id(), draft.attachment());
        }
        wakeAfterCommit();
        return true;
    }

    /** Whether a message with the same purpose, person, subject matter and period was written before. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean holds(Draft draft) {
        return mapper.idOf(draft.key()) != null;
    }

    /** Whether messages go out; without a mail server they are only kept on screen. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean sends() {
        return settings.sends();
    }

    /** Ids of the people a message of this purpose was written to for this period. */
    public Set<Long> writtenTo(String purpose, String period) {
        return mapper.recipients(purpose, period);
    }

    private Message message(Draft draft) {
        Instant now = clock.instant();
        Outcome outcome = settings.sends() ? Outcome.WAITING : Outcome.KEPT_ON_SCREEN;
        Instant notBefore = draft.notBefore() == null ? now : draft.notBefore();
        return new Message(0, draft.purpose(), draft.to().personId(), draft.subjectMatter(), draft.period(),
                draft.to().name(), draft.to().address(), draft.subject(), draft.why(),
                draft.key().messageId(settings.domain()), now, outcome, 0, notBefore, null, null, false, null);
    }

    private void wakeAfterCommit() {
        if (settings.sends() && !TransactionSynchronizationManager.getSynchronizations().contains(sender)) {
            TransactionSynchronizationManager.registerSynchronization(sender);
        }
    }
}
