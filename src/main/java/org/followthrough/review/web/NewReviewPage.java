package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** A review from its first notice, before there is a plan. */
@PagePath("/reviews/new")
@Requires(Permission.RECORD_REVIEWS)
public class NewReviewPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ReviewLives lives;
    @SpringBean
    private Clock clock;

    private final IModel<String> name = new Model<>();
    private final IModel<ReviewKind> kind = new Model<>();
    private final IModel<LocalDate> notice = new Model<>();
    private final IModel<Boolean> restricted = new Model<>(false);
    private final DateRow noticeRow = new DateRow("notice", notice);

    public NewReviewPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        add(new BaseForm("form").add(new TextRow("name", name).bold().limit(100).required(),
                new RadiosRow<>("kind", kind, ReviewKind.noticed()).labelled(ReviewWords::name).bold().required(),
                noticeRow.bold().required(), new CheckboxRow("restricted", restricted),
                new FormButton("save", this::save), new LocalHref("cancel", "/reviews")));
    }

    private void save() {
        if (notice.getObject().isAfter(London.dayOf(clock.instant()))) {
            noticeRow.error(getString("notice.toCome"));
            return;
        }
        Review review = lives.begin(signedIn.required(), new ReviewState(name.getObject(), kind.getObject(), null, null,
                Boolean.TRUE.equals(restricted.getObject()), false, notice.getObject(), null, null),
                new Noted(StageState.DONE, notice.getObject(), null, List.of()));
        Flash.success(new StringResourceModel("saved", this).setParameters(review.name()).getString());
        setResponsePage(ReviewPage.class, ReviewPage.parametersOf(review.ref()));
    }
}
