package org.followthrough.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.web.draft.Draft;
import org.followthrough.shared.web.draft.Drafts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps drafts in the database; whose a form is stands in it under a signature only the service can make. */
@Service
@Transactional
class KeptDrafts implements Drafts {

    /** So long a page may have stood open in a browser. */
    private static final Duration LONGEST_OPEN = Duration.ofDays(7);
    private static final int LONGEST = 200_000;
    private static final int KEY_BYTES = 32;

    private final DraftMapper mapper;
    private final BoardSettings settings;
    private final TransactionTemplate alone;
    private final Clock clock;
    private volatile byte[] key;

    KeptDrafts(DraftMapper mapper, BoardSettings settings, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public String token(long personId, String subject) {
        return new DraftToken(personId, subject, clock.instant()).signed(key());
    }

    @Override
    public Optional<String> keep(String token, Map<String, List<String>> typed) {
        Optional<DraftToken> whose = DraftToken.read(token, key())
                .filter(read -> !read.shownAt().plus(LONGEST_OPEN).isBefore(clock.instant()));
        String fields = new Draft(typed, clock.instant()).fields();
        if (whose.isEmpty() || fields.length() > LONGEST) {
            return Optional.empty();
        }
        DraftToken form = whose.get();
        mapper.delete(form.personId(), form.subject());
        mapper.insert(new DraftRow(form.personId(), form.subject(), fields, clock.instant()));
        return Optional.of(form.subject().substring(form.subject().indexOf('/') + 1));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(long personId, String subject) {
        return Optional.ofNullable(mapper.find(personId, subject))
                .filter(row -> !row.keptAt().isBefore(oldest()))
                .map(row -> Draft.of(row.fields(), row.keptAt()));
    }

    @Override
    public void discard(long personId, String subject) {
        mapper.delete(personId, subject);
    }

    /** Forgets drafts that have been kept long enough; how many. */
    int tidy() {
        return mapper.deleteBefore(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(settings.rules().of(BoardRule.KEEP_DRAFTS)));
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(kept());
            key = known;
        }
        return known;
    }

    /** Made once for the installation; of two nodes that start together one is first. */
    private String kept() {
        String kept = alone.execute(status -> mapper.key());
        if (kept != null) {
            return kept;
        }
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            alone.executeWithoutResult(status -> mapper.insertKey(Base64.getEncoder().encodeToString(random)));
        } catch (DataIntegrityViolationException e) {
            // The other node's key is read below.
        }
        return alone.execute(status -> mapper.key());
    }
}
