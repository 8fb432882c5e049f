package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.time.London;

/** Positions for tests of rules: an issued action in progress, on track, of review 1 and agency 1, but for what is said. */
final class PositionFixture {

    private long id = 1;
    private long review = 1;
    private Long agency = 1L;
    private Long lead = 1L;
    private LocalDate due;
    private LocalDate askedFor;
    private Progress progress = Progress.IN_PROGRESS;
    private Confidence confidence = Confidence.ON_TRACK;
    private Instant lastUpdate;
    private boolean sentBack;

    private PositionFixture() {
    }

    static PositionFixture anAction() {
        return new PositionFixture();
    }

    PositionFixture numbered(long number) {
        id = number;
        return this;
    }

    PositionFixture of(long reviewId) {
        review = reviewId;
        return this;
    }

    PositionFixture ledBy(Long agencyId) {
        agency = agencyId;
        return this;
    }

    PositionFixture withoutLeadPerson() {
        lead = null;
        return this;
    }

    PositionFixture due(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    PositionFixture askingFor(String day) {
        askedFor = LocalDate.parse(day);
        return this;
    }

    PositionFixture that(Progress is) {
        progress = is;
        return this;
    }

    PositionFixture judged(Confidence is) {
        confidence = is;
        return this;
    }

    PositionFixture updated(String day) {
        lastUpdate = London.startOf(LocalDate.parse(day));
        return this;
    }

    PositionFixture sentBack() {
        sentBack = true;
        return this;
    }

    Position build() {
        Instant began = Instant.parse("2026-01-05T09:00:00Z");
        return new Position(id, 1, id, began, began, Cause.ADDED, review, 1, 1, agency, lead, due, due, 0, askedFor,
                progress, confidence, null, lastUpdate, null, null, null, 0, sentBack, true);
    }
}
