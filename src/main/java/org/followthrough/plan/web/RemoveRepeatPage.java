package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.plan.RepeatedRecommendations.Repeat;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryRow;

/** Takes back that one recommendation repeats another. */
@PagePath("/recommendations/${id}/repeats/${repeat}")
@Requires(Permission.EDIT_PLANS)
public class RemoveRepeatPage extends PageOfRecommendation {

    @SpringBean
    private RepeatedRecommendations repeats;

    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the recommendation, and {@code repeat} of the link */
    public RemoveRepeatPage(PageParameters parameters) {
        super(parameters);
    }

    private Repeat repeat() {
        long id = getPageParameters().get("repeat").toLong();
        return repeats.of(reader(), recommendation()).stream().filter(repeat -> repeat.id() == id).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        form.add(new TextAreaRow("reason", reason).bold().limit(RepeatedRecommendations.REASON_LIMIT).rows(3)
                        .required(), new FormButton("remove", this::takeBack).warning(),
                new LocalHref("cancel", "/recommendations/" + recommendation().id()));
        add(form);
    }

    @Override
    protected List<SummaryRow> facts() {
        Repeat repeat = repeat();
        List<SummaryRow> facts = new ArrayList<>(super.facts());
        facts.add(SummaryRow.of(getString(repeat.repeatsOther() ? "facts.repeats" : "facts.repeatedBy"),
                RecommendationWords.numbered(repeat.other().state()), repeat.review().name()));
        facts.add(SummaryRow.of(getString("facts.why"), repeat.reason()));
        return facts;
    }

    private void takeBack() {
        try {
            repeats.takeBack(reader(), repeat(), reason.getObject());
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString("saved"));
        setResponsePage(RecommendationPage.class, parametersOf(recommendation().id()));
    }
}
