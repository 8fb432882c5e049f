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
        boolean written = insert(draft, settings.sends() ? Outcome.WAITING : Outcome.KEPT_ON_SCREEN);
        if (written) {
            wakeAfterCommit();
        }
        return written;
    }

    /** Keeps in the register that the message would have been written; why it was not stands where the rule stands. */
    public void withhold(Draft draft) {
        insert(draft, Outcome.WITHHELD);
    }

    /**
     * Writes a message that did not arrive once more, word for word.
     *
     * @param to its reader, with the address they have now
     * @param why as the register says it
     * @return the id of the new message
     */
    public long writeAgain(Message lost, Recipient to, String why) {
        Draft draft = new Draft(lost.purpose(), to, lost.subjectMatter(), "again " + lost.id(), lost.subject(),
                mapper.body(lost.id()), why, mapper.aboutOf(lost.id()), null, mapper.attachment(lost.id()),
                mapper.html(lost.id()));
        write(draft);
        long id = mapper.idOf(draft.key());
        mapper.sentAgain(lost.id(), id);
        return id;
    }

    private boolean insert(Draft draft, Outcome outcome) {
        if (mapper.idOf(draft.key()) != null) {
            return false;
        }
        NewRow row = new NewRow();
        mapper.insert(row, message(draft, outcome), draft.text(), draft.html());
        draft.about().forEach(about -> mapper.insertAbout(row.id(), about));
        if (draft.attachment() != null) {
            mapper.insertAttachment(row.id(), draft.attachment());
        }
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

    private Message message(Draft draft, Outcome outcome) {
        Instant now = clock.instant();
        Instant notBefore = draft.notBefore() == null ? now : draft.notBefore();
        return new Message(0, draft.purpose(), draft.to().personId(), draft.subjectMatter(), draft.period(),
                draft.to().name(), draft.to().address(), draft.subject(), draft.why(),
                draft.key().messageId(settings.domain()), now, outcome, 0, notBefore, null, null, false, null,
                null, null);
    }

    private void wakeAfterCommit() {
        if (settings.sends() && !TransactionSynchronizationManager.getSynchronizations().contains(sender)) {
            TransactionSynchronizationManager.registerSynchronization(sender);
        }
    }
}
