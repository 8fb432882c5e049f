package org.followthrough.plan.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.web.part.LocalHref;
import org.danekja.java.util.function.serializable.SerializableBooleanSupplier;

/** A plan's name and badges, and what the business unit may do with it. */
final class PlanHeading extends Panel {

    private final IModel<Review> review;
    private final SerializableBooleanSupplier mayEdit;
    private final SerializableBooleanSupplier closed;

    PlanHeading(String id, IModel<Review> review, SerializableBooleanSupplier mayEdit,
                SerializableBooleanSupplier closed) {
        super(id);
        this.review = review;
        this.mayEdit = mayEdit;
        this.closed = closed;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("caption", review.map(ReviewWords::caption)));
        add(new Label("name", review.map(Review::name)));
        add(new PlanBadges("badges", review.map(now -> PlanBadges.of(now, closed.getAsBoolean()))));
        WebMarkupContainer actions = new WebMarkupContainer("actions") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(mayEdit.getAsBoolean());
            }
        };
        String path = "/plans/" + review.getObject().ref();
        actions.add(new LocalHref("issue", path + "/issue").setVisible(!review.getObject().state().issued()));
        actions.add(new LocalHref("add", path + "/recommendations/new"), new LocalHref("change", path + "/edit"));
        actions.add(new LocalHref("order", path + "/order"),
                new LocalHref("close", path + "/close")
                        .setVisible(review.getObject().state().issued() && !closed.getAsBoolean()));
        add(actions);
    }
}
