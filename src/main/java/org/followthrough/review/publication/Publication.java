package org.followthrough.review.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.review.Review;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.StageState;

/**
 * What became of the report of a review; days in London, each null where it is not recorded.
 *
 * @param outcome key of what was decided: publish, delay or not-publish; null while nothing was
 * @param reason empty where none is recorded
 * @param waitsFor what a delayed publication waits for; empty where it is not recorded
 * @param publishedOn the first day on which everybody could read it
 * @param where on our own site and elsewhere
 * @param copiesSentOn to whom a copy goes before, each day on which one was sent
 * @param takenDownOn from our own site
 */
public record Publication(Review review, String outcome, String reason, String waitsFor, LocalDate decidedOn,
                          LocalDate publishedOn, List<String> where, List<LocalDate> copiesSentOn,
                          LocalDate takenDownOn) {

    /** For how long a published report must stay on the board's site. */
    static final int MONTHS_ON_SITE = 12;

    private static final String DECISION = "publication";
    private static final String PUBLISHED = "published";

    /** What a life records of it; empty for a kind of review that has no report to publish. */
    static Optional<Publication> of(Review review, LifeStanding standing) {
        if (standing.life().stage(DECISION).isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> decision = standing.stage(DECISION);
        Optional<Entry> published = standing.stage(PUBLISHED);
        return Optional.of(new Publication(review,
                decision.flatMap(entry -> entry.answer("outcome")).map(Answer::choice).orElse(null),
                words(decision, "reason"), words(decision, "waits-for"),
                decision.map(entry -> entry.noted().day()).orElse(null),
                standing.life().stage(PUBLISHED).isPresent() ? firstDay(published) : decidedAndDone(decision),
                Stream.of("own-site", "national-site").map(question -> words(published, question))
                        .filter(words -> !words.isEmpty()).toList(),
                standing.stage("copies").stream().flatMap(entry -> entry.noted().answers().stream())
                        .map(Answer::day).filter(day -> day != null).sorted().toList(),
                published.map(entry -> entry.day("taken-down")).orElse(null)));
    }

    /** Where a life has no stage for it, a report is public on the day its publication is decided and done. */
    private static LocalDate decidedAndDone(Optional<Entry> decision) {
        return decision.filter(entry -> entry.noted().state() == StageState.DONE && entry.answer("outcome")
                .filter(answer -> "publish".equals(answer.choice())).isPresent())
                .map(entry -> entry.noted().day()).orElse(null);
    }

    private static LocalDate firstDay(Optional<Entry> published) {
        return published.flatMap(entry -> Stream.of(entry.day("report"), entry.day("summary"))
                .filter(day -> day != null).min(LocalDate::compareTo)
                .or(() -> Optional.of(entry).filter(one -> one.noted().state() == StageState.DONE)
                        .map(one -> one.noted().day()))).orElse(null);
    }

    private static String words(Optional<Entry> entry, String question) {
        return entry.flatMap(one -> one.answer(question)).map(Answer::words).orElse("");
    }

    /** The day until which it must stay on the site; null while it is not published. */
    public LocalDate stayUntil() {
        return publishedOn == null ? null : publishedOn.plusMonths(MONTHS_ON_SITE);
    }

    /** How it stands on a London day. */
    public PublicationStanding standing(LocalDate today) {
        if (publishedOn != null && takenDownOn != null && !takenDownOn.isAfter(today)) {
            return takenDownOn.isBefore(stayUntil()) ? PublicationStanding.TAKEN_DOWN_EARLY
                    : PublicationStanding.TAKEN_DOWN;
        }
        if (publishedOn != null && !publishedOn.isAfter(today)) {
            return today.isBefore(stayUntil()) ? PublicationStanding.ON_SITE : PublicationStanding.LONG_ENOUGH;
        }
        return outcome == null ? PublicationStanding.UNDECIDED : switch (outcome) {
            case "delay" -> PublicationStanding.DELAYED;
            case "not-publish" -> PublicationStanding.NOT_TO_PUBLISH;
            default -> PublicationStanding.TO_PUBLISH;
        };
    }
}
