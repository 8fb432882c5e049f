package org.followthrough.shared.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of messages: who was told what, why, when, and what became of it. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final MailMapper mapper;
    private final MailSettings settings;
    private final Clock clock;

    Register(MailMapper mapper, MailSettings settings, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A page of messages, newest decision first.
     *
     * @param offset how many to leave out
     * @param count how many at most
     */
    public List<Message> search(RegisterSearch search, int offset, int count) {
        return mapper.search(search, offset, count);
    }

    /** How many messages there are in all pages of the search. */
    public int count(RegisterSearch search) {
        return mapper.count(search);
    }

    /** What became of the messages decided on from one instant until before another; outcomes of none are left out. */
    public List<OutcomeCount> outcomes(Instant from, Instant before) {
        return mapper.outcomes(from, before);
    }

    /** The message with this id. */
    public Optional<Message> find(long id) {
        return Optional.ofNullable(mapper.message(id));
    }

    /** What the message said; null when there is no such message. */
    public String text(long id) {
        return mapper.body(id);
    }

    /** The same as simple HTML; null when it was plain text only. */
    public String html(long id) {
        return mapper.html(id);
    }

    /** Records that the recipient followed the link in a message; whoever else follows it leaves no trace. */
    @Transactional
    public void opened(String token, long personId) {
        mapper.opened(Key.messageId(token, settings.domain()), personId, clock.instant());
    }

    /** What the message named, and why each. */
    public List<About> aboutOf(long id) {
        return mapper.aboutOf(id);
    }

    /** The messages of a purpose about any of these matters, by recipient, oldest first. */
    public List<Message> of(String purpose, Collection<String> subjectMatters) {
        return subjectMatters.isEmpty() ? List.of() : mapper.ofMatters(purpose, subjectMatters);
    }

    /** How the mail server is down, so that nothing goes out; empty when it is not known to be. */
    public Optional<ServerDown> serverDown() {
        return Optional.ofNullable(mapper.serverDown());
    }

    /** Who was told about a reference such as R01-07, newest first. */
    public List<Told> about(String reference) {
        return mapper.about(reference);
    }
}
