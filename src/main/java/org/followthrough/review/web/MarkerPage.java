package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Rating;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.part.LocalHref;

/** One quality marker of a review: how far it is met, by what evidence, who says so and when. */
@PagePath("/reviews/${ref}/markers/${marker}")
@Requires(Permission.SEE_REVIEWS)
public class MarkerPage extends TopicPage {

    @SpringBean
    private SignedIn signedIn;

    private final IModel<LocalDate> day = new Model<>();
    private final DateRow dayRow = new DateRow("day", day).small().required();

    /** @param parameters {@code ref} of the review and {@code marker} */
    public MarkerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(pathAfter(), new ResourceModel("back"));
        boolean weak = lives().find(review(), topic(), number()).flatMap(Rating::of).filter(Rating::isWeak).isPresent();
        add(new LocalHref("recommend", "/plans/" + review().ref() + "/recommendations/new?marker=" + topic().key())
                .setVisible(weak && signedIn.may(Permission.EDIT_PLANS)));
    }

    @Override
    Topic topic() {
        return lives().lifeOf(review()).marker(getPageParameters().get("marker").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    int number() {
        return 1;
    }

    @Override
    void askState(WebMarkupContainer into, Optional<Entry> before) {
        day.setObject(before.map(entry -> entry.noted().day()).orElse(today()));
        into.add(new WebMarkupContainer("state").setVisible(false), dayRow);
    }

    @Override
    StageState typedState() {
        if (day.getObject().isAfter(today())) {
            dayRow.error(getString("day.toCome"));
            return null;
        }
        return StageState.DONE;
    }

    @Override
    LocalDate typedDay() {
        return day.getObject();
    }

    @Override
    String pathAfter() {
        return path("/markers");
    }

    @Override
    String saved() {
        return said("saved", LifeWords.of(topic()));
    }

    @Override
    void leave() {
        setResponsePage(MarkersPage.class, new PageParameters().set("ref", review().ref()));
    }

    @Override
    protected IModel<String> heading() {
        return () -> LifeWords.of(topic());
    }
}
