package org.followthrough.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.review.life.AnswerWords;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.TimelineEntry;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What was recorded of stages and entries, as people read it. */
@Component
class EntryHistory {

    private static final Words WORDS = Words.of(EntryHistory.class);

    private final People people;
    private final AnswerWords answers;

    EntryHistory(People people, AnswerWords answers) {
        this.people = people;
        this.answers = answers;
    }

    /** The answers of an entry, each with its question. */
    List<SummaryRow> answers(Topic topic, Entry entry) {
        List<SummaryRow> rows = new ArrayList<>();
        topic.questions().stream().filter(question -> entry.answer(question.key()).isPresent()).forEach(question ->
                rows.add(SummaryRow.of(LifeWords.of(question), answers.said(question, entry))));
        if (entry.noted().note() != null) {
            rows.add(SummaryRow.of(WORDS.say("note"), entry.noted().note()));
        }
        return rows;
    }

    /** The versions of one stage or entry, each with what it changed. */
    List<TimelineEntry> of(Topic topic, List<Entry> versions) {
        List<TimelineEntry> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            all.add(line(versions.get(i), topic.repeats(), changes(topic, versions.get(i),
                    i + 1 < versions.size() ? versions.get(i + 1) : null)));
        }
        return all;
    }

    private List<String> changes(Topic topic, Entry now, Entry before) {
        return topic.questions().stream()
                .filter(question -> !Objects.equals(now.answer(question.key()),
                        before == null ? Optional.empty() : before.answer(question.key())))
                .map(question -> WORDS.say("answered", asked(LifeWords.of(question)),
                        now.answer(question.key()).map(answers::said).orElse(WORDS.say("nothing"))))
                .toList();
    }

    private static String asked(String question) {
        return question.endsWith("?") ? question : WORDS.say("label", question);
    }

    /**
     * One thing that was recorded.
     *
     * @param ofList whether it is an entry of a list
     */
    TimelineEntry line(Entry entry, boolean ofList, List<String> changes) {
        return new TimelineEntry(ofList ? titleInList(entry) : title(entry),
                Optional.ofNullable(entry.written().recordedBy()).flatMap(people::find).map(Person::name).orElse(""), entry.written().recordedAt().toString(),
                London.dateAndTime(entry.written().recordedAt()), changes, entry.noted().note());
    }

    private static String title(Entry entry) {
        StageState state = entry.noted().state();
        return WORDS.say("title", LifeWords.of(entry.topic()), LifeWords.of(state),
                London.longDate(entry.noted().day()));
    }

    private static String titleInList(Entry entry) {
        return WORDS.say(entry.noted().state() == StageState.SKIPPED ? "takenOut" : entry.version() == 1 ? "added"
                : "changed", LifeWords.of(entry.topic()), entry.number());
    }
}
