package org.followthrough.learning.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.MadeAgain;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** Two recommendations that say much the same: is it one, made again? */
@PagePath("/learning/repeats/${later}/${earlier}")
@Requires(Permission.EDIT_PLANS)
public class OfferPage extends FramePage {

    /** What somebody may say of the two. */
    enum Answer { SAME, NOT_THE_SAME }

    @SpringBean
    private MadeAgain madeAgain;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<MadeAgain.Offer> offer = LoadableDetachableModel.of(this::load);
    private final IModel<Answer> answer = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason)
            .limit(RepeatedRecommendations.REASON_LIMIT).rows(3).required();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters ids of the two recommendations: {@code later} and {@code earlier} */
    public OfferPage(PageParameters parameters) {
        super(parameters);
    }

    /** What was sent is never dropped: if somebody decided about the two meanwhile, saving says so. */
    private MadeAgain.Offer load() {
        long later = getPageParameters().get("later").toLong(0);
        long earlier = getPageParameters().get("earlier").toLong(0);
        return (form.isSent() ? madeAgain.both(signedIn.required(), later, earlier)
                : madeAgain.find(signedIn.required(), later, earlier)).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/learning/repeats", new ResourceModel("back"));
        add(new SummaryList("facts", LoadableDetachableModel.of(
                () -> List.of(row(offer.getObject().later()), row(offer.getObject().earlier())))));
        form.add(new RadiosRow<>("answer", answer, List.of(Answer.values())).bold().required()
                        .reveal(Answer.SAME, "sameAgain", this, reasonRow),
                new FormButton("save", this::save), new LocalHref("cancel", "/learning/repeats"));
        add(form);
    }

    private static SummaryRow row(MadeAgain.Made made) {
        return SummaryRow.of(ReviewWords.number(made.review()) + " " + made.review().name(),
                RecommendationWords.numbered(made.recommendation().state()),
                London.longDate(made.review().state().planFrom()));
    }

    private void save() {
        try {
            if (answer.getObject() == Answer.SAME) {
                madeAgain.accept(signedIn.required(), offer.getObject(), reason.getObject());
            } else {
                madeAgain.refuse(signedIn.required(), offer.getObject());
            }
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString("saved." + answer.getObject()));
        setResponsePage(OffersPage.class);
    }

    @Override
    protected void onDetach() {
        offer.detach();
        super.onDetach();
    }
}
