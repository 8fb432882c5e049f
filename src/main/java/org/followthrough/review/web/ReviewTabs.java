package org.followthrough.review.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.danekja.java.util.function.serializable.SerializableFunction;
import org.followthrough.review.Review;
import org.followthrough.shared.web.part.LocalHref;

/** The ways to the other pages about a review. */
public final class ReviewTabs extends Panel {

    @SpringBean
    private List<ReviewTab> tabs;

    private final IModel<Review> review;
    private final String current;
    private final SerializableFunction<String, String> address;

    /** @param current path of the page it stands on */
    public ReviewTabs(String id, IModel<Review> review, String current) {
        this(id, review, current, path -> path);
    }

    /**
     * @param current path of the page it stands on
     * @param address makes the address of a path, such as one that keeps the day shown
     */
    public ReviewTabs(String id, IModel<Review> review, String current,
                      SerializableFunction<String, String> address) {
        super(id);
        this.review = review;
        this.current = current;
        this.address = address;
    }

    /** A tab as it is shown. */
    private record Link(String label, String path) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(new ListView<>("tab", LoadableDetachableModel.of(this::links)) {
            @Override
            protected void populateItem(ListItem<Link> item) {
                Link link = item.getModelObject();
                item.add(new LocalHref("link", address.apply(link.path()))
                        .add(new Label("label", link.label()).setRenderBodyOnly(true))
                        .add(AttributeModifier.replace("aria-current", link.path().equals(current) ? "page" : null)));
            }
        });
    }

    private List<Link> links() {
        Review now = review.getObject();
        return tabs.stream().filter(tab -> tab.visible().test(now)).sorted(Comparator.comparing(ReviewTab::order))
                .map(tab -> new Link(tab.label().get(), tab.path().apply(now))).toList();
    }
}
