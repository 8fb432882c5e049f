package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
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
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Puts the recommendations and actions of a plan in order, by buttons that move one of them a place up or down. */
@PagePath("/plans/${ref}/order")
@Requires(Permission.EDIT_PLANS)
public class OrderPage extends FramePage {

    private static final String ACTION = "action-";
    private static final String RECOMMENDATION = "recommendation-";
    private static final String NUMBER = "\\d{1,18}";
    private static final int REASON_LIMIT = 200;
    /** Who moves something by three places gives one reason, not three. */
    private static final MetaDataKey<String> LAST_REASON = new MetaDataKey<>() { };

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

    private final IModel<String> reason = new Model<>();
    private final IModel<Review> review = LoadableDetachableModel.of(this::load);
    private final IModel<List<PlanLine>> lines =
            LoadableDetachableModel.of(() -> contents.lines(review.getObject(), view()));
    private final IModel<Slice> slice =
            lines.map(all -> new Slice(getPageParameters().get("page").toInt(1), all.size()));

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
            }
        };
        reason.setObject(getSession().getMetaData(LAST_REASON));
        form.add(new TextRow("reason", reason).bold().limit(REASON_LIMIT).required()
                .setVisible(review.getObject().state().issued()));
        form.add(new ListView<>("recommendation", LoadableDetachableModel.of(this::entries)) {
            @Override
            protected void populateItem(ListItem<Entry> item) {
                populate(item);
            }
        });
        add(form, new Pagination("pages", slice, () -> Address.of(path(), getPageParameters()),
                new StringResourceModel("noun", this)));
    }

    private String path() {
        return "/plans/" + review.getObject().ref() + "/order";
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

    /** The lines of this page as they are read: each recommendation with its actions. */
    private List<Entry> entries() {
        List<PlanLine> page = slice.getObject().of(lines.getObject());
        Map<Long, Recommendation> recommendations = contents.recommendations(page, view());
        Map<Long, PlanOrdering.Steps> steps = ordering.steps(review.getObject());
        Map<Long, List<Position>> onPage = actions(page);
        Map<Long, List<Position>> all = actions(lines.getObject());
        List<Entry> entries = new ArrayList<>();
        onPage.forEach((id, own) -> entries.add(new Entry(RECOMMENDATION + id,
                Title.of(RecommendationWords.numbered(recommendations.get(id).state())), steps.get(id).up(),
                steps.get(id).down(), entries(own, all.get(id)))));
        return entries;
    }

    private static Map<Long, List<Position>> actions(List<PlanLine> some) {
        return some.stream().collect(Collectors.groupingBy(PlanLine::recommendationId, LinkedHashMap::new,
                Collectors.mapping(PlanLine::action, Collectors.filtering(Objects::nonNull, Collectors.toList()))));
    }

    /** @param all the actions of the same recommendation, those on other pages too */
    private List<Entry> entries(List<Position> onPage, List<Position> all) {
        return plans.words(onPage).stream().map(action -> new Entry(ACTION + action.id(),
                action.reference() + " " + action.title(), action.id() != all.get(0).actionId(),
                action.id() != all.get(all.size() - 1).actionId(), List.of())).toList();
    }

    private View view() {
        return plans.view(signedIn.required(), London.dayOf(clock.instant()));
    }

    private void move(String button, int step) {
        getSession().setMetaData(LAST_REASON, reason.getObject());
        String pressed = getRequest().getPostParameters().getParameterValue(button).toString("");
        if (pressed.matches(ACTION + NUMBER)) {
            ordering.moveAction(signedIn.required(), review.getObject(), number(pressed), step,
                    reason.getObject());
            moved(line -> line.action() != null && line.action().actionId() == number(pressed));
        } else if (pressed.matches(RECOMMENDATION + NUMBER)) {
            ordering.moveRecommendation(signedIn.required(), review.getObject(), number(pressed), step,
                    reason.getObject());
            moved(line -> line.recommendationId() == number(pressed));
        }
    }

    private static long number(String pressed) {
        return Long.parseLong(pressed.substring(pressed.indexOf('-') + 1));
    }

    /** Shows the page on which it now stands. */
    private void moved(Predicate<PlanLine> such) {
        lines.detach();
        int place = lines.getObject().stream().map(such::test).toList().indexOf(true);
        Flash.success(getString("moved"));
        setResponsePage(OrderPage.class, new PageParameters(getPageParameters())
                .set("page", place / Slice.SIZE + 1));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(review.map(Review::name));
    }

    @Override
    protected void onDetach() {
        review.detach();
        lines.detach();
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
