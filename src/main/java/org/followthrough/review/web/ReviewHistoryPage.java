package org.followthrough.review.web;

import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.Life;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** All that was recorded of a review's stages and lists, newest first. */
@PagePath("/reviews/${ref}/history")
@Requires(Permission.SEE_REVIEWS)
public class ReviewHistoryPage extends PageOfReview {

    @SpringBean
    private EntryHistory history;

    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            new Parameters(getPageParameters()).number("page").orElse(1), lives().countHistory(reader(), review())));

    /** @param parameters {@code ref} of the review; {@code page} */
    public ReviewHistoryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        add(new ReviewTabs("tabs", now(), path("/history")),
                new Timeline("entries", LoadableDetachableModel.of(this::entries)),
                new Pagination("pages", slice, () -> Address.of(path("/history")),
                        new StringResourceModel("noun", this)),
                new WebMarkupContainer("empty").setVisible(slice.getObject().total() == 0));
    }

    private List<TimelineEntry> entries() {
        Life life = lives().lifeOf(review());
        return lives().history(reader(), review(), slice.getObject().offset(), Slice.SIZE).stream()
                .map(entry -> history.line(entry, repeats(life, entry), List.of())).toList();
    }

    private static boolean repeats(Life life, Entry entry) {
        return life.topic(entry.topic()).filter(Topic::repeats).isPresent();
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
        slice.detach();
        super.onDetach();
    }
}
