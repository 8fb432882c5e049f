package org.followthrough.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.AnswerType;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Question;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/** A question of a topic as a form asks it, and what was typed. */
final class AnswerField implements Serializable {

    /** Ending of the row that asks for the reason of a choice. */
    private static final String WHY = "-why";
    private static final int WORDS_LIMIT = 4000;

    private final Question question;
    private final IModel<LocalDate> day = new Model<>();
    private final IModel<String> choice = new Model<>();
    private final IModel<String> words = new Model<>();
    private final IModel<Long> agency = new Model<>();
    private FormRow<?> row;

    AnswerField(Question question) {
        this.question = question;
    }

    /** Fills in what was answered before. */
    void fill(Answer before) {
        day.setObject(before.day());
        choice.setObject(before.choice());
        words.setObject(before.words());
        agency.setObject(before.agencyId());
    }

    /** What was typed. */
    Answer answer() {
        return new Answer(question.key(), day.getObject(), choice.getObject(), words.getObject(), agency.getObject());
    }

    /** What was typed in words; null when nothing was. */
    String text() {
        return words.getObject();
    }

    /** Says beside it what is wrong with the answer. */
    void error(String words) {
        row.error(words);
    }

    /**
     * Puts the question into the form.
     *
     * @param agencies names by id
     * @param why asks for the reason of a choice
     */
    void addTo(RepeatingView rows, Map<Long, String> agencies, IModel<String> why) {
        String id = question.key();
        IModel<String> label = Model.of(LifeWords.of(question));
        row = switch (question.type()) {
            case DAY, DUE, MADE -> new DateRow(id, day).label(label).small();
            case LINE -> new TextRow(id, words).label(label).small();
            case WORDS -> new TextAreaRow(id, words).label(label).small().limit(WORDS_LIMIT).rows(4);
            case AGENCY -> new SelectRow<>(id, agency, List.copyOf(agencies.keySet()))
                    .labelled(agencies::get).label(label).small();
            case CHOICE, REASONED -> new RadiosRow<>(id, choice, question.choices()).labelled(LifeWords::choice)
                    .label(label).small().compact();
        };
        rows.add(row);
        if (question.type() == AnswerType.REASONED) {
            rows.add(new TextRow(id + WHY, words).label(why).limit(1000));
        }
    }
}
