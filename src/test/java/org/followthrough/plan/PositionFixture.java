package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.time.London;

/**
 * Positions for tests of rules: an issued action in progress, on track, of review 1 and agency 1, but for what is said.
 */
public final class PositionFixture {

    private long id = 1;
    private long review = 1;
    private Long agency = 1L;
    private Long lead = 1L;
    private LocalDate firstDue;
    private LocalDate due;
    private int timesMoved;
    private LocalDate askedFor;
    private Progress progress = Progress.IN_PROGRESS;
    private Confidence confidence = Confidence.ON_TRACK;
    private Instant lastUpdate;
    private boolean sentBack;
    private Cause cause = Cause.ADDED;
    private int version = 1;
    private Long seq;
    private boolean issued = true;
    private Instant began = Instant.parse("2026-01-05T09:00:00Z");

    private PositionFixture() {
    }

    public static PositionFixture anAction() {
        return new PositionFixture();
    }

    public PositionFixture numbered(long number) {
        id = number;
        return this;
    }

    /** A later version, and the number of its commit. */
    public PositionFixture version(int number, long commit) {
        version = number;
        seq = commit;
        return this;
    }

    public PositionFixture notIssued() {
        issued = false;
        return this;
    }

    public PositionFixture of(long reviewId) {
        review = reviewId;
        return this;
    }

    public PositionFixture ledBy(Long agencyId) {
        agency = agencyId;
        return this;
    }

    public PositionFixture withoutLeadPerson() {
        lead = null;
        return this;
    }

    public PositionFixture due(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    public PositionFixture firstDue(String day) {
        firstDue = LocalDate.parse(day);
        return this;
    }

    public PositionFixture moved(int times) {
        timesMoved = times;
        return this;
    }

    public PositionFixture by(Cause event) {
        cause = event;
        return this;
    }

    public PositionFixture askingFor(String day) {
        askedFor = LocalDate.parse(day);
        return this;
    }

    public PositionFixture that(Progress is) {
        progress = is;
        return this;
    }

    public PositionFixture judged(Confidence is) {
        confidence = is;
        return this;
    }

    public PositionFixture updated(String day) {
        lastUpdate = London.startOf(LocalDate.parse(day));
        return this;
    }

    public PositionFixture since(String day) {
        began = London.startOf(LocalDate.parse(day));
        return this;
    }

    public PositionFixture because(Cause of) {
        cause = of;
        return this;
    }

    public PositionFixture sentBack() {
        sentBack = true;
        return this;
    }

    public Position build() {
        return new Position(id, version, seq == null ? id : seq, began, began, cause, review, 1, 1, agency, lead,
                firstDue == null ? due : firstDue, due, timesMoved, askedFor, progress, confidence, null, lastUpdate, null,
                null, null, null, 0, sentBack, null, issued);
    }
}
