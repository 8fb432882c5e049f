package org.followthrough.review.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;

/** The identity of a review: number and kind, name, and what sets it apart. */
public final class ReviewHeading extends Panel {

    public ReviewHeading(String id, IModel<Review> review) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("caption", review.map(ReviewWords::caption)), new Label("name", review.map(Review::name)),
                new Label("restricted", () -> ReviewWords.restricted())
                        .setVisible(review.getObject().state().restricted()));
    }
}
