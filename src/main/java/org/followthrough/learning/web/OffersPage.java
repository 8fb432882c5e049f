package org.followthrough.learning.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.MadeAgain;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Title;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** Recommendations of different reviews that say much the same, for somebody to decide. */
@PagePath("/learning/repeats")
@Requires(Permission.EDIT_PLANS)
public class OffersPage extends FramePage {

    @SpringBean
    private MadeAgain madeAgain;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<Row>> rows = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code recommendation}, the id of the only one asked about */
    public OffersPage(PageParameters parameters) {
        super(parameters);
    }

    /** Two recommendations in the table. */
    private record Row(String later, String laterIn, String earlier, String earlierIn, String path)
            implements Serializable {
    }

    private Optional<Integer> only() {
        return new Parameters(getPageParameters()).number("recommendation");
    }

    private List<Row> load() {
        Person reader = signedIn.required();
        return only().map(id -> madeAgain.offers(reader, id)).orElseGet(() -> madeAgain.offers(reader)).stream()
                .map(offer -> new Row(words(offer.later()), named(offer.later()), words(offer.earlier()),
                        named(offer.earlier()), "/learning/repeats/" + offer.later().recommendation().id() + "/"
                        + offer.earlier().recommendation().id())).toList();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (only().isPresent()) {
            backTo("/recommendations/" + only().get(), new ResourceModel("back.recommendation"));
        } else {
            backTo("/learning", new ResourceModel("back"));
        }
        boolean any = !rows.getObject().isEmpty();
        add(new WebMarkupContainer("about").setVisible(any),
                new AppTable<>("offers", new ResourceModel("caption"), rows, List.of(
                        Column.link("later", Row::later, Row::path), Column.text("laterIn", Row::laterIn),
                        Column.text("earlier", Row::earlier), Column.text("earlierIn", Row::earlierIn)))
                        .setVisible(any),
                new WebMarkupContainer("none").setVisible(!any),
                new LocalHref("search", only().map(id -> "/recommendations/" + id + "/repeats").orElse("/search"))
                        .setVisible(only().isPresent()));
    }

    private static String words(MadeAgain.Made made) {
        return Title.of(RecommendationWords.numbered(made.recommendation().state()));
    }

    private static String named(MadeAgain.Made made) {
        return ReviewWords.number(made.review()) + " " + made.review().name();
    }

    @Override
    protected IModel<String> heading() {
        return () -> new StringResourceModel("heading", this).setParameters(rows.getObject().size()).getString();
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }
}
