package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.AnswerWords;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What an agency is told of a report it is asked for. */
@Component
class RequestedReportFacts {

    private static final Words WORDS = Words.of(RequestedReportFacts.class);
    /** What is said of the report itself, by the keys of its questions. */
    private static final List<String> OF_REPORT = List.of("author", "requested", "files-secured", "sent", "sent-how",
            "received", "returned");
    private static final String TERMS = "terms";
    /** What the terms of reference say that the report must keep to. */
    private static final List<String> OF_TERMS = List.of("scope", "period-from", "period-to", "questions");

    private final ReviewLives lives;
    private final AnswerWords answers;
    private final People people;

    RequestedReportFacts(ReviewLives lives, AnswerWords answers, People people) {
        this.lives = lives;
        this.answers = answers;
        this.people = people;
    }

    /** Of which review it is, whose, by when, and what became of it. */
    List<SummaryRow> of(RequestedReport report, LocalDate today) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(WORDS.say("review"), report.review().name(), ReviewWords.caption(report.review())));
        facts.add(SummaryRow.of(WORDS.say("agency"),
                people.agency(report.agencyId()).map(Agency::name).orElse("")));
        facts.add(SummaryRow.of(WORDS.say("due"), Stream.of(report.due() == null ? WORDS.say("due.none")
                : London.longDate(report.due()), LifeWords.late(report.daysLate(today)))
                .filter(line -> !line.isEmpty()).toArray(String[]::new)));
        lives.lifeOf(report.review()).topic(report.entry().topic())
                .ifPresent(list -> facts.addAll(said(list, OF_REPORT, report.entry())));
        return facts;
    }

    /** What the terms of reference ask; empty while none are agreed. */
    List<SummaryRow> asked(RequestedReport report) {
        LifeStanding standing = lives.standing(report.review());
        Optional<Topic> terms = standing.life().stage(TERMS);
        return terms.flatMap(topic -> standing.stage(TERMS).map(entry -> said(topic, OF_TERMS, entry)))
                .orElse(List.of());
    }

    private List<SummaryRow> said(Topic topic, List<String> questions, Entry entry) {
        return questions.stream().flatMap(key -> topic.question(key).stream())
                .filter(question -> entry.answer(question.key()).isPresent())
                .map(question -> SummaryRow.of(LifeWords.of(question), answers.said(question, entry))).toList();
    }
}
