package org.followthrough.learning.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.plan.web.PageOfRecommendation;
import org.followthrough.plan.web.RecommendationPage;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** What is a recommendation about? */
@PagePath("/recommendations/${id}/themes")
@Requires(Permission.EDIT_PLANS)
public class RecommendationThemesPage extends PageOfRecommendation {

    @SpringBean
    private Themes themes;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Set<Long>> chosen = new SetModel<>(Set.of());
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code id} of the recommendation */
    public RecommendationThemesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, Theme> choices = themes.choices(recommendation()).stream()
                .collect(Collectors.toMap(Theme::id, Function.identity()));
        chosen.setObject(themes.of(recommendation()).stream().map(Theme::id).collect(Collectors.toSet()));
        startedFrom = new StartedFrom(themes.version(recommendation()));
        form.add(startedFrom, new CheckboxesRow<>("themes", chosen,
                        themes.choices(recommendation()).stream().map(Theme::id).toList())
                        .labelled(id -> choices.get(id).name()),
                new FormButton("save", this::save),
                new LocalHref("cancel", "/recommendations/" + recommendation().id()),
                new LocalHref("list", "/learning/list"));
        add(form);
    }

    private void save() {
        try {
            themes.say(reader(), recommendation(), startedFrom.version(), chosen.getObject());
            Flash.success(getString("saved"));
            setResponsePage(RecommendationPage.class, parametersOf(recommendation().id()));
        } catch (ChangedMeanwhile e) {
            themes.written(recommendation()).ifPresent(newest -> form.error(firstToSave.said(this, newest)));
            startedFrom.renew(themes.version(recommendation()));
        }
    }
}
