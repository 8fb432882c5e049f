package org.followthrough.review.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewEvent;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.file.CheckedFile;
import org.followthrough.shared.file.FileSettings;
import org.followthrough.shared.file.FileStore;
import org.followthrough.shared.file.StoredFile;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The documents of reviews, for whoever may follow the review; who records reviews adds to them. Nothing is destroyed
 * without a recorded decision, before its time is over, or while a legal hold stands.
 */
@Service
@Transactional
public class KeptDocuments {

    private static final int NAME_LIMIT = 300;

    private final DocumentMapper mapper;
    private final Reviews reviews;
    private final ReviewLives lives;
    private final BoardSettings settings;
    private final FileStore files;
    private final Events events;
    private final TransactionTemplate writing;
    private final Clock clock;

    KeptDocuments(DocumentMapper mapper, Reviews reviews, ReviewLives lives, BoardSettings settings, FileStore files,
                    Events events, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.lives = lives;
        this.settings = settings;
        this.files = files;
        this.events = events;
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is accepted. */
    public FileSettings accepted() {
        return files.settings();
    }

    /** All versions of all documents, destroyed ones among them, the newest first. */
    @Transactional(readOnly = true)
    public List<ReviewDocument> of(Person reader, Review review) {
        boolean readsAll = lives.readsAll(reader, seen(reader, review));
        return mapper.ofReview(review.id()).stream().filter(document -> readsAll || !document.withheld()).toList();
    }

    /** A document, if the reader may follow its review and it is not destroyed. */
    @Transactional(readOnly = true)
    public Optional<ReviewDocument> find(Person reader, long id) {
        return Optional.ofNullable(mapper.find(id)).filter(document -> !document.isDestroyed()
                && reviews.followedBy(reader).stream().anyMatch(review -> review.id() == document.reviewId()
                && (!document.withheld() || lives.readsAll(reader, review))));
    }

    /** What was decided about documents of the review, the newest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(Person reader, Review review) {
        Set<Long> known = of(reader, review).stream().map(ReviewDocument::id).collect(Collectors.toSet());
        return mapper.decisions(review.id()).stream().filter(decision -> known.contains(decision.documentId()))
                .toList();
    }

    /** What was decided about one document of the review, the newest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(Person reader, Review review, long documentId) {
        return decisions(reader, review).stream().filter(decision -> decision.documentId() == documentId).toList();
    }

    /** Who recorded the newest decision about the document, and when; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Written> decided(ReviewDocument document) {
        return Optional.ofNullable(mapper.decided(document.id()));
    }

    /** The legal hold on the review. */
    @Transactional(readOnly = true)
    public Optional<Hold> hold(Person reader, Review review) {
        return Optional.ofNullable(mapper.hold(seen(reader, review).id()));
    }

    /** Until when each of these documents of the review is kept, by its id. */
    @Transactional(readOnly = true)
    public Map<Long, Retention> retention(Person reader, Review review, List<ReviewDocument> some) {
        Map<Long, LocalDate> keptUntil = decisions(reader, review).stream().filter(decision -> !decision.destroyed())
                .collect(Collectors.toMap(Decision::documentId, Decision::keepUntil, (newest, earlier) -> newest));
        LocalDate closedOn = lives.standing(review).closedOn();
        int years = settings.rules().of(BoardRule.KEEP_DOCUMENTS);
        boolean held = mapper.hold(review.id()) != null;
        return some.stream().collect(Collectors.toMap(ReviewDocument::id,
                document -> new Retention(closedOn, years, keptUntil.get(document.id()), held)));
    }

    /** Whether it is to be decided today what becomes of the document. */
    @Transactional(readOnly = true)
    public boolean isToDecide(Person reader, Review review, ReviewDocument document) {
        return !document.isDestroyed() && retention(reader, review, List.of(document)).get(document.id())
                .isOver(London.dayOf(clock.instant()));
    }

    /**
     * Adds a document, or the next version of one.
     *
     * @param name of the file, as its owner calls it
     * @throws org.followthrough.shared.file.FileRefused when the file is not accepted
     * @throws NotAllowed when the person may not
     */
    @Transactional(propagation = Propagation.NEVER)
    public void add(Person by, Review review, NewDocument added, InputStream content, String name) throws IOException {
        recorded(by, review);
        String label = label(name);
        try (CheckedFile file = files.check(content, label)) {
            writing.executeWithoutResult(status -> {
                Long replacesId = added.replacesId();
                Optional<ReviewDocument> replaced = mapper.ofReview(review.id()).stream()
                        .filter(document -> Objects.equals(document.id(), replacesId)).findFirst();
                if (replacesId != null && replaced.isEmpty()) {
                    throw new NotAllowed();
                }
                boolean withheld = added.withheld() || replaced.filter(ReviewDocument::withheld).isPresent();
                StoredFile kept = files.keep(file);
                mapper.insert(new NewRow(), new ReviewDocument(0, review.id(), added.title(), added.marking(),
                        withheld, label, kept.type(), kept.sizeBytes(), kept.sha256(), kept.id(), null, replacesId,
                        by.id(), clock.instant()));
            });
        }
    }

    /**
     * Writes a document out, and records who had it.
     *
     * @throws NotAllowed when the reader may not follow its review, or it is destroyed
     */
    @Transactional(propagation = Propagation.NEVER)
    public void download(Person reader, long id, OutputStream to) throws IOException {
        StoredFile file = writing.execute(status -> {
            ReviewDocument document = find(reader, id).orElseThrow(NotAllowed::new);
            events.record(reader.id(), DocumentEvent.REVIEW_DOCUMENT_DOWNLOADED,
                    ReviewEvent.subject(document.reviewId()), "document/" + document.id());
            return document.file();
        });
        files.copy(file, to);
    }

    /**
     * Records what was decided about a document, and destroys it if so decided. To keep it longer is decided like its
     * end: when its time is over and no legal hold keeps it anyway.
     *
     * @param startedFrom how many decisions about it the person had before them
     * @throws NotAllowed when the person may not, or nothing is to be decided now
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void decide(Person by, Review review, int startedFrom, Decision decision) {
        reviews.hold(recorded(by, review));
        ReviewDocument document = of(by, review).stream().filter(one -> one.id() == decision.documentId()).findFirst()
                .orElseThrow(NotAllowed::new);
        if (decisions(by, review, document.id()).size() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        if (!isToDecide(by, review, document)) {
            throw new NotAllowed();
        }
        if (decision.destroyed()) {
            mapper.forgetFile(document.id());
            files.delete(document.fileId());
        }
        mapper.insertDecision(new NewRow(), decision, clock.instant(), by.id());
    }

    /**
     * Places a legal hold on the review, or lifts the one that stands.
     *
     * @throws NotAllowed when the person may not, or somebody else was first
     */
    public void hold(Person by, Review review, boolean placed, String reason) {
        reviews.hold(recorded(by, review));
        Hold before = mapper.hold(review.id());
        if (placed == (before != null)) {
            throw new NotAllowed();
        }
        if (placed) {
            mapper.insertHold(new NewRow(), review.id(), reason, clock.instant(), by.id());
        } else {
            mapper.lift(before.id(), reason, clock.instant(), by.id());
        }
    }

    private Review seen(Person reader, Review review) {
        return reviews.followed(reader, review.ref()).orElseThrow(NotAllowed::new);
    }

    private Review recorded(Person by, Review review) {
        if (!Access.may(by, Permission.RECORD_REVIEWS)) {
            throw new NotAllowed();
        }
        return seen(by, review);
    }

    /** Some browsers send the path; the end of a name says what it is, so that is kept. */
    private static String label(String sent) {
        String name = Objects.requireNonNullElse(sent, "").replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= NAME_LIMIT ? name : name.substring(name.length() - NAME_LIMIT);
    }
}
