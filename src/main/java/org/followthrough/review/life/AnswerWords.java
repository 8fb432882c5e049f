package org.followthrough.review.life;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Answers as people read them, with the names of agencies. */
@Component
public class AnswerWords {

    private final People people;

    AnswerWords(People people) {
        this.people = people;
    }

    /** An answer in words; empty when there is none. */
    public String said(Question question, Entry entry) {
        return entry.answer(question.key()).map(this::said).orElse("");
    }

    /** The same for a table, where dates are short. */
    public String inTable(Question question, Entry entry) {
        return question.type().isDay() ? London.shortDate(entry.day(question.key())) : said(question, entry);
    }

    /** The same of an answer that was given. */
    public String said(Answer answer) {
        return Stream.of(London.longDate(answer.day()),
                        answer.choice() == null ? null : LifeWords.choice(answer.choice()),
                        Optional.ofNullable(answer.agencyId()).flatMap(people::agency).map(Agency::name).orElse(null),
                        answer.words())
                .filter(words -> words != null && !words.isEmpty()).collect(Collectors.joining(": "));
    }
}
