package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ClosedRecommendations;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.plan.RepeatedRecommendations.Repeat;
import org.followthrough.shared.web.part.LocalHref;

/** What can be done with a recommendation apart from changing its words: linked to one it repeats, closed, withdrawn. */
final class RecommendationTasks extends Panel {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private RepeatedRecommendations repeats;
    @SpringBean
    private ClosedRecommendations closed;
    @SpringBean
    private List<MoreOfRecommendation> more;

    private final IModel<Recommendation> recommendation;

    RecommendationTasks(String id, IModel<Recommendation> recommendation) {
        super(id);
        this.recommendation = recommendation;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String own = "/recommendations/" + recommendation.getObject().id();
        add(new ListView<>("repeat", lines(own)) {
            @Override
            protected void populateItem(ListItem<Line> item) {
                Line line = item.getModelObject();
                item.add(new Label("words", line.words()), new Label("stands", line.stands()),
                        new LocalHref("plan", line.planPath()).add(new Label("name", line.plan())),
                        new LocalHref("remove", line.removePath()).add(new Label("which", line.words())));
            }
        });
        add(new LocalHref("link", own + "/repeats"));
        add(new ListView<>("more", ways()) {
            @Override
            protected void populateItem(ListItem<Way> item) {
                item.add(new LocalHref("way", item.getModelObject().path())
                        .add(new Label("words", item.getModelObject().words())));
            }
        });
        String ended = closed.of(signedIn.required(), recommendation.getObject())
                .map(RecommendationLines::ended).orElse(null);
        add(new Label("ended", ended).setVisible(ended != null));
        add(new WebMarkupContainer("ways").add(new LocalHref("close", own + "/close"),
                new LocalHref("withdraw", own + "/withdraw")).setVisible(ended == null));
    }

    private List<Line> lines(String own) {
        return repeats.of(signedIn.required(), recommendation.getObject()).stream()
                .map(repeat -> line(own, repeat)).toList();
    }

    private static Line line(String own, Repeat repeat) {
        return new Line(RecommendationLines.told(repeat), RecommendationLines.standing(repeat), repeat.review().name(),
                "/plans/" + repeat.review().ref() + "/recommendations", own + "/repeats/" + repeat.id());
    }

    private List<Way> ways() {
        return more.stream().sorted(Comparator.comparingInt(MoreOfRecommendation::order))
                .map(way -> new Way(way.label().get(), way.path().apply(recommendation.getObject().id()))).toList();
    }

    /** The way to a page of another feature. */
    private record Way(String words, String path) implements Serializable {
    }

    /** One recommendation it is linked to. */
    private record Line(String words, String stands, String plan, String planPath, String removePath)
            implements Serializable {
    }
}
