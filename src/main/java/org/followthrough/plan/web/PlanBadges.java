package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.words.Words;

/** What sets a plan apart: that it is a draft, closed, restricted, or of one agency. */
final class PlanBadges extends Panel {

    private static final Words WORDS = Words.of(PlanBadges.class);

    PlanBadges(String id, IModel<List<String>> badges) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("badge", badges) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()));
                item.setRenderBodyOnly(true);
            }
        });
    }

    /** The badges of a review, most telling first. */
    static List<String> of(Review review, boolean closed) {
        List<String> badges = new ArrayList<>();
        if (closed) {
            badges.add(WORDS.say("closed"));
        }
        if (!review.state().issued()) {
            badges.add(WORDS.say("draft"));
        }
        if (review.state().restricted()) {
            badges.add(ReviewWords.restricted());
        }
        if (review.state().singleAgencyId() != null) {
            badges.add(WORDS.say("singleAgency"));
        }
        return badges;
    }
}
