package org.followthrough.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.shared.file.CheckedFile;
import org.followthrough.shared.file.FileSettings;
import org.followthrough.shared.file.FileStore;
import org.followthrough.shared.file.StoredFile;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What shows that actions were done. A file is sent first and belongs to whoever sent it until they save; then it is
 * evidence of one version of its action, and stays.
 */
@Service
@Transactional
public class EvidenceStore {

    /** So long a file waits for its sender to save. */
    private static final Duration WAITS = Duration.ofDays(1);
    private static final int AT_ONCE = 50;

    private final Plans plans;
    private final Histories histories;
    private final EvidenceMapper mapper;
    private final FileStore files;
    private final Events events;
    private final TransactionTemplate writing;
    private final Clock clock;

    EvidenceStore(Plans plans, Histories histories, EvidenceMapper mapper, FileStore files, Events events,
                  PlatformTransactionManager transactions, Clock clock) {
        this.plans = plans;
        this.histories = histories;
        this.mapper = mapper;
        this.files = files;
        this.events = events;
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is accepted. */
    public FileSettings accepted() {
        return files.settings();
    }

    /** The evidence there was in this state of an action the reader may see, oldest first, replaced pieces among it. */
    @Transactional(readOnly = true)
    public List<Evidence> of(Person reader, Action action) {
        if (plans.standing(reader, action).isEmpty()) {
            throw new NotAllowed();
        }
        return mapper.ofAction(action.id()).stream().map(EvidenceRow::evidence)
                .filter(piece -> piece.version() <= action.version().version()).toList();
    }

    /** A piece of evidence, if the reader may see its action. */
    @Transactional(readOnly = true)
    public Optional<Evidence> find(Person reader, long id) {
        return Optional.ofNullable(mapper.referenceOf(id)).flatMap(reference -> plans.find(reader, reference))
                .map(action -> mapper.find(id).evidence());
    }

    /**
     * Writes a file out, and records who had it.
     *
     * @throws NotAllowed when the reader may not see its action
     */
    @Transactional(propagation = Propagation.NEVER)
    public void download(Person reader, Evidence evidence, OutputStream to) throws IOException {
        writing.executeWithoutResult(status -> {
            Evidence seen = find(reader, evidence.id()).orElseThrow(NotAllowed::new);
            events.record(reader.id(), PlanEvent.EVIDENCE_DOWNLOADED, "action/" + mapper.referenceOf(seen.id()),
                    "evidence/" + seen.id());
        });
        files.copy(evidence.file(), to);
    }

    /**
     * Takes a file for the update somebody is writing.
     *
     * @param name as its owner calls it; paths and control characters are left out
     * @throws org.followthrough.shared.file.FileRefused when it is not accepted
     * @throws NotAllowed when the policy refuses
     */
    @Transactional(propagation = Propagation.NEVER)
    public void upload(Person by, String reference, InputStream content, String name) throws IOException {
        String label = label(name);
        try (CheckedFile file = files.check(content, label)) {
            writing.executeWithoutResult(status -> {
                Action action = plans.find(by, reference).filter(found -> plans.mayUpdate(by, found))
                        .orElseThrow(NotAllowed::new);
                StoredFile kept = files.keep(file);
                mapper.insertUpload(new NewRow(), new EvidenceUpload(0, by.id(), action.id(), label, kept),
                        clock.instant());
            });
        }
    }

    /** The files this person sent for the action and did not save yet. */
    @Transactional(readOnly = true)
    public List<EvidenceUpload> uploads(Person by, Action action) {
        return mapper.uploads(by.id(), action.id()).stream().map(UploadRow::upload).toList();
    }

    /** Takes back a file this person sent and did not save yet; does nothing when there is none. */
    public void remove(Person by, long uploadId) {
        UploadRow upload = mapper.upload(uploadId);
        if (upload != null && upload.personId() == by.id()) {
            discard(upload);
        }
    }

    /**
     * Gives evidence by itself, at any time while the action is not over: the files sent, a statement, or both.
     *
     * @param statement where evidence is held; null for none
     * @param replacesId the piece it is a newer version of; null for none
     * @throws NotAllowed when the policy refuses, or nothing is given
     * @throws org.followthrough.shared.persistence.ChangedMeanwhile when somebody changed the action this very moment
     */
    public void give(Person by, String reference, String statement, Long replacesId) {
        Action action = plans.find(by, reference).filter(found -> plans.mayUpdate(by, found))
                .orElseThrow(NotAllowed::new);
        int pieces = uploads(by, action).size() + (statement == null ? 0 : 1);
        boolean ofThisAction = replacesId == null || mapper.ofAction(action.id()).stream()
                .anyMatch(piece -> piece.id() == replacesId);
        if (pieces == 0 || !ofThisAction) {
            throw new NotAllowed();
        }
        histories.next(action, By.of(by), Cause.EVIDENCE_GIVEN, null, action.state().given(statement, pieces));
        boolean byFile = pieces > 1 || statement == null;
        adopt(by, action, byFile ? replacesId : null, statement, byFile ? null : replacesId);
    }

    /**
     * Makes what was sent evidence of the version that follows the action's.
     *
     * @param replacedByFile the piece the first file is a newer version of; null for none
     * @param statement null for none
     * @param replacedByStatement the piece the statement is a newer version of; null for none
     */
    void adopt(Person by, Action action, Long replacedByFile, String statement, Long replacedByStatement) {
        Instant now = clock.instant();
        int version = action.version().version() + 1;
        Long replaced = replacedByFile;
        for (EvidenceUpload upload : uploads(by, action)) {
            mapper.insert(new NewRow(), new Evidence(0, action.id(), version, upload.name(), null, upload.file(),
                    replaced, by.id(), now));
            mapper.deleteUpload(upload.id());
            replaced = null;
        }
        if (statement != null) {
            mapper.insert(new NewRow(), new Evidence(0, action.id(), version, Title.of(statement), statement, null,
                    replacedByStatement, by.id(), now));
        }
    }

    /** The last statement given after this version of the action. */
    Optional<Evidence> statementAfter(Action action, int version) {
        return mapper.ofAction(action.id()).stream().map(EvidenceRow::evidence)
                .filter(piece -> !piece.isFile() && piece.version() > version)
                .reduce((earlier, later) -> later);
    }

    /** Forgets files that waited too long for their sender, and what lies about; the number of files. */
    public int tidy() {
        List<UploadRow> old = mapper.uploadsBefore(clock.instant().minus(WAITS), AT_ONCE);
        old.forEach(this::discard);
        return old.size() + files.tidy();
    }

    private void discard(UploadRow upload) {
        mapper.deleteUpload(upload.id());
        files.delete(upload.fileId());
    }

    /** Some browsers send the path; the end of a name says what it is, so that is kept. */
    private static String label(String sent) {
        String name = Objects.requireNonNullElse(sent, "").replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= Evidence.NAME_LIMIT ? name : name.substring(name.length() - Evidence.NAME_LIMIT);
    }
}
