package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.BoardResponse;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** What is asked about a recommendation, new or changed. */
abstract class RecommendationForm extends FramePage {

    @SpringBean
    private SignedIn signedIn;

    private final IModel<RecommendationSource> source = new Model<>(RecommendationSource.OVERVIEW_REPORT);
    private final IModel<String> sourceName = new Model<>();
    private final IModel<String> number = new Model<>();
    private final IModel<String> section = new Model<>();
    private final IModel<String> text = new Model<>();
    private final IModel<String> scope = new Model<>();
    private final IModel<BoardResponse> response = new Model<>();
    private final IModel<String> responseReason = new Model<>();
    private final IModel<String> outcome = new Model<>();
    private final IModel<LocalDate> reviewOn = new Model<>();
    private final IModel<String> reviewText = new Model<>();
    private final IModel<String> reason = new Model<>();

    private final BaseForm form = new BaseForm("form");
    private final TextRow sourceNameRow = new TextRow("sourceName", sourceName).bold().limit(300);
    private final TextRow numberRow = new TextRow("number", number).bold().limit(60).width(10);
    private final TextAreaRow responseReasonRow =
            new TextAreaRow("responseReason", responseReason).bold().limit(4000).rows(3);

    RecommendationForm(PageParameters parameters) {
        super(parameters);
    }

    /** Offers words for the recommendation. */
    final void suggest(String words) {
        text.setObject(words);
    }

    /** Fills the form in. */
    final void begin(RecommendationState state) {
        source.setObject(state.source());
        sourceName.setObject(state.sourceName());
        number.setObject(state.numberPrinted());
        section.setObject(state.heading());
        text.setObject(state.text());
        scope.setObject(state.scope());
        response.setObject(state.response());
        responseReason.setObject(state.responseReason());
        outcome.setObject(state.intendedOutcome());
        reviewOn.setObject(state.reviewOn());
        reviewText.setObject(state.reviewText());
    }

    /**
     * Puts the questions on the page.
     *
     * @param asksWhy whether the plan is issued, so that a change needs a reason
     */
    final void ask(StartedFrom startedFrom, boolean asksWhy, String cancelPath, FormButton... buttons) {
        form.add(startedFrom,
                new RadiosRow<>("source", source, List.of(RecommendationSource.values()))
                        .labelled(RecommendationWords::name).required(),
                sourceNameRow, numberRow, new TextRow("section", section).bold().limit(500),
                new TextAreaRow("text", text).bold().limit(RecommendationState.TEXT_LIMIT).required(),
                new TextAreaRow("scope", scope).bold().limit(2000).rows(2),
                new SelectRow<>("response", response, List.of(BoardResponse.values()))
                        .labelled(RecommendationWords::name).bold(),
                responseReasonRow, new TextAreaRow("outcome", outcome).bold().limit(4000).rows(3),
                new DateRow("reviewOn", reviewOn), new TextRow("reviewText", reviewText).bold().limit(500),
                new TextAreaRow("reason", reason).bold().limit(2000).rows(2).required().setVisible(asksWhy),
                new LocalHref("cancel", cancelPath));
        form.add(buttons);
        add(form);
    }

    /** Tells what does not fit together, and answers whether all does. */
    final boolean isConsistent() {
        boolean consistent = true;
        if (source.getObject() == RecommendationSource.AGENCY_REPORT && sourceName.getObject() == null) {
            sourceNameRow.error(getString("sourceName.required"));
            consistent = false;
        }
        boolean needsReason = response.getObject() != null && response.getObject() != BoardResponse.ACCEPTED;
        if (needsReason && responseReason.getObject() == null) {
            responseReasonRow.error(getString("responseReason.required"));
            consistent = false;
        }
        return consistent;
    }

    /** Tells that the number is another recommendation's. */
    final void tellNumberTaken() {
        numberRow.error(getString("number.taken"));
    }

    /** What was typed; its place in the plan is not asked. */
    final RecommendationState typed() {
        return new RecommendationState(0, source.getObject(), sourceName.getObject(), number.getObject(),
                section.getObject(), text.getObject(), scope.getObject(), response.getObject(),
                responseReason.getObject(), outcome.getObject(), reviewOn.getObject(), reviewText.getObject());
    }

    /** Why it is changed; null where that is not asked. */
    final String reason() {
        return reason.getObject();
    }

    final SignedIn signedIn() {
        return signedIn;
    }

    final BaseForm form() {
        return form;
    }
}
