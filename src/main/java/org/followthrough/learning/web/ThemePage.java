package org.followthrough.learning.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.ThemeLearning;
import org.followthrough.learning.ThemePictures;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.learning.event.LearningEventWords;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Reach;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Impact;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Search;
import org.followthrough.plan.Title;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** One theme across reviews: what was recommended, where its actions stand, and whether practice changed. */
@PagePath("/learning/themes/${ref}")
@Requires(Permission.SEE_PLANS)
public class ThemePage extends FramePage {

    @SpringBean
    private Themes themes;
    @SpringBean
    private ThemePictures pictures;
    @SpringBean
    private Search recommendations;
    @SpringBean
    private Plans plans;
    @SpringBean
    private LearningEvents events;
    @SpringBean
    private Briefings briefings;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<ThemeLearning> learning = LoadableDetachableModel.of(this::load);
    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            new Parameters(getPageParameters()).number("page").orElse(1), learning.getObject().made().size()));

    /** @param parameters {@code ref} of the theme; {@code page} */
    public ThemePage(PageParameters parameters) {
        super(parameters);
    }

    private ThemeLearning load() {
        return pictures.of(signedIn.required(), themes.find(getPageParameters().get("ref").toString(""))
                .orElseThrow(NotFoundException::new), today());
    }

    /** A recommendation about the theme. */
    private record Row(String words, String path, String review, int year, PlanCount count) implements Serializable {
    }

    /** An action of which somebody has asked whether practice changed. */
    private record Check(String reference, String title, String review, String answer) implements Serializable {
    }

    /** A finding of peers about the theme. */
    private record Found(String words, String path, String part, String review) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/learning", new ResourceModel("back"));
        boolean any = !learning.getObject().made().isEmpty();
        WebMarkupContainer recommended = new WebMarkupContainer("recommended");
        recommended.add(new LocalHref("actions", address("/actions").toString()),
                new LocalHref("overdue", address("/actions").with("quick", "overdue").toString()),
                new AppTable<>("made", new ResourceModel("made"), LoadableDetachableModel.of(this::rows), List.of(
                        Column.link("recommendation", Row::words, Row::path), Column.text("review", Row::review),
                        Column.number("year", Row::year), Column.number("actions", row -> row.count().total()),
                        Column.number("signedOff", row -> row.count().signedOff()),
                        Column.number("overdue", row -> row.count().overdue()))),
                new Pagination("pages", slice, () -> Address.of(
                        "/learning/themes/" + learning.getObject().theme().ref()),
                        new StringResourceModel("noun", this)));
        List<Check> checks = checks();
        recommended.add(new AppTable<>("checks", new ResourceModel("checks"), () -> checks, List.of(
                        Column.link("action", check -> check.reference() + " " + check.title(),
                                check -> "/actions/" + check.reference()),
                        Column.text("review", Check::review), Column.text("changed", Check::answer)))
                        .setVisible(!checks.isEmpty()),
                new Label("standing", this::changed));
        add(recommended.setVisible(any), findings(), spread(),
                new WebMarkupContainer("none").setVisible(learning.getObject().isEmpty()));
    }

    /** In one sentence, how the checks of impact stand. */
    private String changed() {
        ThemeLearning now = learning.getObject();
        Map<Impact, Integer> answers = now.answers();
        int signedOff = now.count(today()).signedOff();
        int asked = now.checked().size();
        return said("changed." + now.changed(today()), signedOff, asked, answers.getOrDefault(Impact.YES, 0),
                answers.getOrDefault(Impact.PARTLY, 0), answers.getOrDefault(Impact.NO, 0),
                Math.max(0, signedOff - asked));
    }

    /** What was done to spread what was learned. */
    private Component spread() {
        String ref = learning.getObject().theme().ref();
        Set<Long> about = Set.of(learning.getObject().theme().id());
        Reach reach = events.reach(LearningEventSearch.ALL.about(about));
        int written = briefings.count(signedIn.required(), new BriefingSearch("", about));
        return new WebMarkupContainer("spread").add(
                new LocalHref("events", reach.events() == 0 ? null : Address.of("/learning/events")
                        .with(ThemeChoices.NAME, ref).toString()).add(new Label("reached",
                        LearningEventWords.reached(reach)).setRenderBodyOnly(true)),
                new LocalHref("briefings", written == 0 ? null : Address.of("/briefings")
                        .with(ThemeChoices.NAME, ref).toString()).add(new Label("written", said("written", written))
                        .setRenderBodyOnly(true)));
    }

    private Component findings() {
        return new AppTable<>("findings", new ResourceModel("findings"), learning.map(now -> now.found().stream()
                .map(ThemePage::found).toList()), List.of(
                Column.link("finding", Found::words, Found::path), Column.text("part", Found::part),
                Column.text("review", Found::review)))
                .setVisible(!learning.getObject().found().isEmpty());
    }

    private static Found found(ThemeLearning.Found one) {
        return new Found(Title.of(one.finding().text()), "/peer-challenges/" + one.challenge().ref(),
                one.finding().part(), named(one.challenge()));
    }

    private Address address(String path) {
        return Address.of(path).with(ThemeChoices.NAME, learning.getObject().theme().ref());
    }

    private List<Row> rows() {
        List<ThemeLearning.Made> shown = learning.getObject().made().stream().skip(slice.getObject().offset())
                .limit(Slice.SIZE).toList();
        Map<Long, Recommendation> words = recommendations.recommendations(shown.stream()
                        .map(ThemeLearning.Made::recommendationId).toList()).stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        return shown.stream().filter(one -> words.containsKey(one.recommendationId()))
                .map(one -> row(one, words.get(one.recommendationId()))).toList();
    }

    private Row row(ThemeLearning.Made one, Recommendation recommendation) {
        Review review = one.review();
        return new Row(Title.of(RecommendationWords.numbered(recommendation.state())),
                "/plans/" + review.ref() + "/recommendations", named(review), review.state().planFrom().getYear(),
                PlanCount.of(one.actions(), today()));
    }

    private List<Check> checks() {
        Map<Long, Review> reviews = learning.getObject().made().stream().map(ThemeLearning.Made::review).distinct()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        return plans.words(learning.getObject().checked()).stream().map(action -> new Check(action.reference(),
                action.title(), named(reviews.get(action.reviewId())),
                getString("answer." + action.state().impact()))).toList();
    }

    private static String named(Review review) {
        return ReviewWords.number(review) + " " + review.name();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            ThemeLearning now = learning.getObject();
            PlanCount count = now.count(today());
            String often = said("heading", now.theme().name(), now.made().size(), now.reviews());
            return count.total() == 0 ? often : said("heading.overdue", often, count.overdue(), count.total());
        };
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected void onDetach() {
        learning.detach();
        slice.detach();
        super.onDetach();
    }
}
