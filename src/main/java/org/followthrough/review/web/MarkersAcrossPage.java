package org.followthrough.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.QualityMarkers;
import org.followthrough.review.life.QualityMarkers.Across;
import org.followthrough.review.life.Rating;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** The quality markers across the reviews one follows: which are weak again and again. */
@PagePath("/reviews/markers")
@Requires(Permission.SEE_REVIEWS)
public class MarkersAcrossPage extends FramePage {

    @SpringBean
    private QualityMarkers markers;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<Row>> rows = LoadableDetachableModel.of(() ->
            markers.across(signedIn.required()).stream().map(MarkersAcrossPage::row).toList());

    public MarkersAcrossPage(PageParameters parameters) {
        super(parameters);
    }

    /** A marker in the table, with how many reviews have each rating, and numbers of those that are weak. */
    private record Row(String group, String marker, int met, int partly, int notMet, int doesNotApply, String weak)
            implements Serializable {

        int rated() {
            return met + partly + notMet + doesNotApply;
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        boolean any = rows.getObject().stream().anyMatch(row -> row.rated() > 0);
        add(new AppTable<>("markers", new ResourceModel("caption"), rows, List.of(
                        Column.written("marker", Column.Kind.HEADER, (cell, row) -> cell.words(row.marker())),
                        Column.number("met", Row::met), Column.number("partly", Row::partly),
                        Column.number("notMet", Row::notMet), Column.number("doesNotApply", Row::doesNotApply),
                        Column.text("weak", Row::weak))).grouped(Row::group).setVisible(any),
                new WebMarkupContainer("none").setVisible(!any));
    }

    private static Row row(Across across) {
        return new Row(LifeWords.group(across.group()), LifeWords.of(across.marker()),
                across.rated(Rating.MET).size(), across.rated(Rating.PARTLY_MET).size(),
                across.rated(Rating.NOT_MET).size(), across.rated(Rating.DOES_NOT_APPLY).size(),
                Stream.of(Rating.NOT_MET, Rating.PARTLY_MET).flatMap(weak -> across.rated(weak).stream())
                        .map(ReviewWords::number).sorted().collect(Collectors.joining(", ")));
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }
}
