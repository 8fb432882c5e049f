package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.string.StringValue;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.PlanContents;
import org.followthrough.plan.PlanLine;
import org.followthrough.plan.PlanOrdering;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Title;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;

/** Puts the recommendations and actions of a plan in order, by buttons that move one of them a place up or down. */
@PagePath("/plans/${ref}/order")
@Requires(Permission.EDIT_PLANS)
public class OrderPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private Plans plans;
    @SpringBean
    private PlanContents contents;
    @SpringBean
    private PlanOrdering ordering;
    @SpringBean
    private Clock clock;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);

    public OrderPage(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        return reviews.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PlanRecommendationsPage.class, PlanPage.parametersOf(review.getObject().ref()));
        BaseForm form = new BaseForm("form") {
            @Override
            protected void onSubmit() {
                move("up", -1);
                move("down", 1);
                setResponsePage(OrderPage.class, getPageParameters());
            }
        };
        form.add(new ListView<>("recommendation", LoadableDetachableModel.of(this::entries)) {
            @Override
            protected void populateItem(ListItem<Entry> item) {
                populate(item);
            }
        });
        add(form);
    }

    private static void populate(ListItem<Entry> item) {
        Entry entry = item.getModelObject();
        item.setRenderBodyOnly(true);
        item.add(new Label("words", entry.words()), new OrderSteps("steps", entry.value(), entry.words(), entry.up(),
                entry.down()));
        item.add(new ListView<>("action", entry.actions()) {
            @Override
            protected void populateItem(ListItem<Entry> action) {
                Entry own = action.getModelObject();
                action.add(new Label("words", own.words()),
                        new OrderSteps("steps", own.value(), own.words(), own.up(), own.down()));
            }
        });
    }

    /** The plan as it is read: each recommendation with its actions. */
    private List<Entry> entries() {
        View view = plans.view(signedIn.required(), London.dayOf(clock.instant()));
        List<PlanLine> lines = contents.lines(review.getObject(), view);
        Map<Long, Recommendation> recommendations = contents.recommendations(lines, view);
        Map<Long, PlanOrdering.Steps> steps = ordering.steps(review.getObject());
        Map<Long, List<Position>> actions = lines.stream().collect(Collectors.groupingBy(PlanLine::recommendationId,
                LinkedHashMap::new, Collectors.mapping(PlanLine::action, Collectors.filtering(Objects::nonNull,
                        Collectors.toList()))));
        List<Entry> entries = new ArrayList<>();
        actions.forEach((id, own) -> entries.add(new Entry("recommendation-" + id,
                Title.of(RecommendationWords.numbered(recommendations.get(id).state())), steps.get(id).up(),
                steps.get(id).down(), actions(own))));
        return entries;
    }

    private List<Entry> actions(List<Position> positions) {
        List<Action> words = plans.words(positions);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Action action = words.get(i);
            entries.add(new Entry("action-" + action.id(), action.reference() + " " + action.title(), i > 0,
                    i < words.size() - 1, List.of()));
        }
        return entries;
    }

    private void move(String button, int step) {
        StringValue pressed = getRequest().getPostParameters().getParameterValue(button);
        if (pressed.isEmpty()) {
            return;
        }
        String[] parts = pressed.toString().split("-", 2);
        long id = parts.length == 2 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
        if (parts[0].equals("action")) {
            ordering.moveAction(signedIn.required(), review.getObject(), id, step);
        } else {
            ordering.moveRecommendation(signedIn.required(), review.getObject(), id, step);
        }
        Flash.success(getString("moved"));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(review.map(Review::name));
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }

    /**
     * A recommendation or an action.
     *
     * @param value what its buttons send
     * @param actions of a recommendation; empty for an action
     */
    private record Entry(String value, String words, boolean up, boolean down, List<Entry> actions)
            implements Serializable {
    }
}
