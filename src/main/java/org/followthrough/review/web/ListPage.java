package org.followthrough.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.life.AnswerType;
import org.followthrough.review.life.AnswerWords;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Question;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** A list kept with a review: its agency reports, holds or requests for disclosure. */
@PagePath("/reviews/${ref}/lists/${list}")
@Requires(Permission.SEE_REVIEWS)
public class ListPage extends PageOfReview {

    private static final int MOST_COLUMNS = 6;

    @SpringBean
    private AnswerWords answers;

    private final IModel<List<Row>> rows = LoadableDetachableModel.of(this::rows);

    /** @param parameters {@code ref} of the review and {@code list} */
    public ListPage(PageParameters parameters) {
        super(parameters);
    }

    /**
     * An entry as the table shows it.
     *
     * @param cells answers to the questions that are columns
     * @param late 3 days late; empty when it is in time
     */
    private record Row(String entry, String path, List<String> cells, String late) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path(""), now().map(Review::name));
        boolean any = !rows.getObject().isEmpty();
        add(new ReviewTabs("tabs", now(), path("")),
                new LocalHref("add", path("/lists/" + topic().key() + "/new")).setVisible(mayRecord()),
                new AppTable<>("entries", () -> LifeWords.all(topic()), rows, columns()).setVisible(any),
                new Label("empty", () -> getString("empty")).setVisible(!any));
    }

    private Topic topic() {
        return known().list(getPageParameters().get("list").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    /** What is asked first and answered in a few words is a column; the rest is on the entry's own page. */
    private List<Question> shown() {
        return topic().questions().stream().filter(question -> question.type() != AnswerType.WORDS)
                .limit(MOST_COLUMNS).toList();
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.link("entry", Row::entry, Row::path));
        int count = shown().size();
        for (int i = 0; i < count; i++) {
            int column = i;
            columns.add(Column.text(topic().key() + "." + shown().get(i).key(), row -> row.cells().get(column)));
        }
        if (topic().first(AnswerType.DUE).isPresent()) {
            columns.add(Column.text("late", Row::late));
        }
        return columns;
    }

    private List<Row> rows() {
        return lives().standing(review()).entries(topic().key()).stream().map(this::row).toList();
    }

    private Row row(Entry entry) {
        return new Row(said("entry", LifeWords.of(topic()), entry.number()),
                path("/lists/" + topic().key() + "/" + entry.number()),
                shown().stream().map(question -> answers.inTable(question, entry)).toList(),
                LifeWords.late(entry.daysLate(topic(), today())));
    }

    @Override
    protected IModel<String> heading() {
        return () -> LifeWords.all(topic());
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }
}
