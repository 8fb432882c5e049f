package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.plan.ClosedRecommendations;
import org.followthrough.plan.Positions;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** Ends a recommendation by a recorded decision, or says why that cannot be now. */
abstract class EndRecommendationPage extends PageOfRecommendation {

    @SpringBean
    private ClosedRecommendations closed;
    @SpringBean
    private Positions positions;

    private final DecisionRows decision = new DecisionRows("decision");
    private final HiddenField<Long> seen = new HiddenField<>("seen", new Model<>(), Long.class);
    private final BaseForm form = new BaseForm("form");

    EndRecommendationPage(PageParameters parameters) {
        super(parameters);
    }

    /** Whether the reader may end it now. */
    abstract boolean may();

    /** What follows from it; or where the reader may not, why. */
    abstract String consequences();

    /** Ends it, and says what was done. */
    abstract String end(long seenSeq, RecordedDecision decided);

    /** The button that ends it. */
    abstract FormButton button(Runnable press);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        seen.setModelObject(positions.knownSeq());
        add(new Label("consequences", this::consequences));
        form.add(seen, decision, button(this::end), new LocalHref("cancel", "/recommendations/" + recommendation().id()));
        add(form.setVisible(may()));
    }

    private void end() {
        if (!decision.isTakenBy(today())) {
            return;
        }
        try {
            Flash.success(end(seen.getModelObject() == null ? 0 : seen.getModelObject(), decision.typed()));
            setResponsePage(PlanRecommendationsPage.class, PlanPage.parametersOf(review().ref()));
        } catch (ChangedMeanwhile e) {
            form.error(getString("changedMeanwhile"));
            seen.clearInput();
            seen.setModelObject(positions.knownSeq());
        }
    }

    final ClosedRecommendations closed() {
        return closed;
    }
}
