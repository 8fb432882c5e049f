package org.followthrough.review.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports agencies are asked to write for reviews: what is asked of whom, and what was sent. */
@Service
@Transactional(readOnly = true)
public class RequestedReports {

    private final EntryMapper mapper;
    private final ReviewLives lives;
    private final Reviews reviews;
    private final People people;
    private final Covers covers;
    private final Clock clock;

    RequestedReports(EntryMapper mapper, ReviewLives lives, Reviews reviews, People people, Covers covers,
                     Clock clock) {
        this.mapper = mapper;
        this.lives = lives;
        this.reviews = reviews;
        this.people = people;
        this.covers = covers;
        this.clock = clock;
    }

    /** Those not received, of all reviews that are not closed; soonest due first, those without a date last. */
    public List<RequestedReport> waiting() {
        Map<Long, Review> byId = reviews.all().stream().collect(Collectors.toMap(Review::id, Function.identity()));
        return Entries.joined(mapper.ofOpenReviews(RequestedReport.LIST),
                        mapper.datesOfOpenReviews(RequestedReport.LIST))
                .map(entry -> new RequestedReport(byId.get(entry.reviewId()), entry))
                .filter(report -> isAsked(report) && !report.isReceived())
                .sorted(Comparator.comparing(RequestedReport::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(report -> report.review().number()).thenComparing(RequestedReport::number))
                .toList();
    }

    /** Those of them that the reader answers for, or whose review they follow. */
    public List<RequestedReport> waiting(Person reader) {
        Set<Long> standsInAt = standsInAt(reader);
        return waiting().stream().filter(report -> reads(reader, report, standsInAt)).toList();
    }

    /** Those of them that the person answers for and that are not sent. */
    public List<RequestedReport> owedBy(Person person) {
        Set<Long> standsInAt = standsInAt(person);
        return waiting().stream().filter(report -> report.isOwed() && answers(person, report, standsInAt)).toList();
    }

    /**
     * The report, received or not, if the reader answers for it or follows its review.
     *
     * @param review the review's number: R03
     */
    public Optional<RequestedReport> find(Person reader, String review, int number) {
        Set<Long> standsInAt = standsInAt(reader);
        return reviews.all().stream().filter(one -> ReviewWords.number(one).equals(review))
                .flatMap(one -> list(one).flatMap(list -> lives.find(one, list, number)).stream()
                        .map(entry -> new RequestedReport(one, entry)))
                .filter(report -> report.isAsked() && reads(reader, report, standsInAt)).findFirst();
    }

    /** Whether the person may say that it is sent. */
    public boolean mayAnswer(Person person, RequestedReport report) {
        return answers(person, report, standsInAt(person));
    }

    /**
     * Records that its agency has sent it.
     *
     * @param startedFrom the version of its entry the person had before them
     * @param on the London day it was sent
     * @param how a key of what the question can be answered with
     * @throws NotAllowed unless the person answers for it and it is not received
     * @throws org.followthrough.shared.persistence.ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void sent(Person by, RequestedReport report, int startedFrom, LocalDate on, String how) {
        if (!mayAnswer(by, report) || report.isReceived()) {
            throw new NotAllowed();
        }
        Noted before = report.entry().noted();
        Stream<Answer> others = before.answers().stream().filter(answer ->
                !Set.of(RequestedReport.SENT, RequestedReport.SENT_HOW).contains(answer.question()));
        List<Answer> answers = Stream.concat(others, Stream.of(Answer.on(RequestedReport.SENT, on),
                Answer.chosen(RequestedReport.SENT_HOW, how, null))).toList();
        lives.write(by, report.review(), list(report.review()).orElseThrow(), report.number(), startedFrom,
                new Noted(before.state(), on, before.note(), answers), clock.instant());
    }

    /** The ways in which a report can be sent: keys of what its question can be answered with. */
    public List<String> waysToSend(RequestedReport report) {
        return list(report.review()).flatMap(list -> list.question(RequestedReport.SENT_HOW)).orElseThrow().choices();
    }

    private boolean isAsked(RequestedReport report) {
        return report.isAsked() && report.review().state().kind() != ReviewKind.NO_REVIEW
                && list(report.review()).isPresent();
    }

    private Optional<Topic> list(Review review) {
        return lives.lifeOf(review).list(RequestedReport.LIST);
    }

    private boolean reads(Person reader, RequestedReport report, Set<Long> standsInAt) {
        return answers(reader, report, standsInAt)
                || Access.mayFollow(reader, reviews.standing(reader, report.review()));
    }

    private boolean answers(Person person, RequestedReport report, Set<Long> standsInAt) {
        return Access.mayAnswerReport(person, reviews.standing(person, report.review()), report.agencyId(), standsInAt);
    }

    /** Ids of the agencies for whose co-ordinators the person stands in today. */
    private Set<Long> standsInAt(Person person) {
        return covers.coveredBy(person).stream().flatMap(id -> people.find(id).stream())
                .filter(away -> away.is(Role.AGENCY_COORDINATOR)).map(Person::agencyId).collect(Collectors.toSet());
    }
}
