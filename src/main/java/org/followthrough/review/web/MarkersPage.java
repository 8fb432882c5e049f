package org.followthrough.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.life.AnswerWords;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Phase;
import org.followthrough.review.life.Rating;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Status;

/** How one review stands by the quality markers, as the board assessed itself. */
@PagePath("/reviews/${ref}/markers")
@Requires(Permission.SEE_REVIEWS)
public class MarkersPage extends PageOfReview {

    @SpringBean
    private AnswerWords answers;

    private final IModel<LifeStanding> standing = LoadableDetachableModel.of(() -> lives().standing(review()));
    private final IModel<List<Row>> rows = LoadableDetachableModel.of(this::rows);

    /** @param parameters {@code ref} of the review */
    public MarkersPage(PageParameters parameters) {
        super(parameters);
    }

    /**
     * A marker in the table.
     *
     * @param rating null while it is not assessed
     */
    private record Row(String group, String marker, String path, String evidence, Column.DateWords day,
                       Rating rating) implements Serializable {

        Status tag() {
            return RatingTag.of(rating);
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (standing.getObject().life().markers().isEmpty()) {
            throw new NotFoundException();
        }
        backTo("/reviews", new ResourceModel("back"));
        add(new ReviewTabs("tabs", now(), path("/markers")), new Label("finding", this::finding),
                new LocalHref("across", "/reviews/markers"),
                new AppTable<>("markers", new ResourceModel("caption"), rows, List.of(
                        Column.link("marker", Row::marker, Row::path), Column.text("evidence", Row::evidence),
                        Column.date("day", Row::day), Column.status("rating", Row::tag))).grouped(Row::group));
    }

    private String finding() {
        return said("finding", count(null), rows.getObject().size(), count(Rating.MET), count(Rating.PARTLY_MET),
                count(Rating.NOT_MET));
    }

    /** How many have the rating; for null, any. */
    private long count(Rating wanted) {
        return rows.getObject().stream().map(Row::rating).filter(rating -> wanted == null ? rating != null
                : rating == wanted).count();
    }

    private List<Row> rows() {
        return standing.getObject().life().markers().stream().flatMap(group -> group.stages().stream()
                .map(marker -> row(group, marker))).toList();
    }

    private Row row(Phase group, Topic marker) {
        Optional<Entry> entry = standing.getObject().stage(marker.key());
        return new Row(LifeWords.group(group), LifeWords.of(marker), path("/markers/" + marker.key()),
                entry.flatMap(one -> one.answer("evidence")).map(answers::said).orElse(""),
                new Column.DateWords(entry.map(one -> London.shortDate(one.noted().day())).orElse(""), "", false),
                entry.flatMap(Rating::of).orElse(null));
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Review::name);
    }

    @Override
    protected IModel<String> title() {
        return () -> said("title", review().name());
    }

    @Override
    protected Component newHeading(String id) {
        return new ReviewHeading(id, now());
    }

    @Override
    protected void onDetach() {
        standing.detach();
        rows.detach();
        super.onDetach();
    }
}
