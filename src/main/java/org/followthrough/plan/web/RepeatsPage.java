package org.followthrough.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.plan.Search;
import org.followthrough.plan.SearchWords;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Says which recommendation made before this one repeats: searched for, picked, and why. */
@PagePath("/recommendations/${id}/repeats")
@Requires(Permission.EDIT_PLANS)
public class RepeatsPage extends PageOfRecommendation {

    private static final int MOST = 20;

    @SpringBean
    private RepeatedRecommendations repeats;
    @SpringBean
    private Search search;
    @SpringBean
    private Reviews reviews;

    private final IModel<Long> repeated = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final IModel<List<Long>> found = LoadableDetachableModel.of(this::find);

    /** @param parameters {@code id} of the recommendation, and {@code q}, the words searched for */
    public RepeatsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String own = "/recommendations/" + recommendation().id();
        WebMarkupContainer searching = new WebMarkupContainer("search");
        searching.add(LocalLink.into("action", own + "/repeats"));
        add(searching.add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", typed()))));
        Map<Long, Found> shown = shown();
        add(new Label("found", new StringResourceModel(found.getObject().isEmpty() ? "found.nothing"
                : found.getObject().size() > MOST ? "found.most" : "found", this)
                .setParameters(found.getObject().size(), MOST)).setVisible(!typed().isEmpty()));
        form.add(new RadiosRow<>("repeated", repeated, List.copyOf(shown.keySet())).bold().required()
                        .labelled(id -> shown.get(id).words()).hinted(id -> shown.get(id).plan()),
                new TextAreaRow("reason", reason).bold().limit(RepeatedRecommendations.REASON_LIMIT).rows(3)
                        .required(), new FormButton("save", this::save), new LocalHref("cancel", own));
        add(form.setVisible(!shown.isEmpty()));
    }

    private String typed() {
        return new Parameters(getPageParameters()).text("q").replaceAll("\\p{Cntrl}", " ").strip();
    }

    private List<Long> find() {
        return repeats.candidates(recommendation(),
                search.find(reader(), SearchWords.of(typed())).recommendations());
    }

    private Map<Long, Found> shown() {
        Map<Long, Review> plans = reviews.visibleTo(reader()).stream()
                .collect(Collectors.toMap(Review::id, review -> review));
        Map<Long, Found> shown = new LinkedHashMap<>();
        search.recommendations(found.getObject().stream().limit(MOST).toList()).forEach(one -> shown.put(one.id(),
                new Found(RecommendationWords.numbered(one.state()), plans.get(one.reviewId()).name())));
        return shown;
    }

    private void save() {
        try {
            repeats.say(reader(), recommendation(),
                    plans().recommendation(reader(), repeated.getObject()).orElseThrow(NotAllowed::new),
                    reason.getObject());
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString("saved"));
        setResponsePage(RecommendationPage.class, parametersOf(recommendation().id()));
    }

    /** A recommendation that was found, and the plan it stands in. */
    private record Found(String words, String plan) {
    }

    @Override
    protected void onDetach() {
        found.detach();
        super.onDetach();
    }
}
