package org.followthrough.learning.briefing.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.ThemePictures;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Plans;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;

/** Begins a briefing. {@code ?recommendation=12} or {@code ?challenge=peers-2026&finding=2} */
@PagePath("/briefings/new")
@Requires(Permission.EDIT_PLANS)
public class NewBriefingPage extends BriefingForm {

    @SpringBean
    private Plans plans;
    @SpringBean
    private ThemePictures pictures;

    private final IModel<Subject> subject = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code recommendation}, or {@code challenge} and {@code finding} */
    public NewBriefingPage(PageParameters parameters) {
        super(parameters);
    }

    private Subject load() {
        Parameters asked = new Parameters(getPageParameters());
        return asked.number("recommendation").map(id -> plans.recommendation(person(), id)
                        .map(Subject::of).orElseThrow(NotFoundException::new))
                .orElseGet(() -> pictures.found(person(), asked.text("challenge"), asked.number("finding").orElse(0))
                        .map(found -> Subject.of(found.challenge(), found.finding().number()))
                        .orElseThrow(NotFoundException::new));
    }

    @Override
    Subject subject() {
        return subject.getObject();
    }

    @Override
    BriefingText before() {
        return new BriefingText(null, null, null, null, null, null);
    }

    @Override
    int version() {
        return 0;
    }

    @Override
    String named() {
        Subject about = subject();
        return "briefing/new/" + (about.isFinding() ? about.reviewId() + "/" + about.finding()
                : about.recommendationId());
    }

    @Override
    String pathBack() {
        Parameters asked = new Parameters(getPageParameters());
        return asked.number("recommendation").map(id -> "/recommendations/" + id)
                .orElseGet(() -> "/peer-challenges/" + asked.text("challenge"));
    }

    @Override
    String save(BriefingText typed) {
        long id = briefings().begin(person(), subject(), typed);
        Flash.success(getString("saved"));
        return "/briefings/" + id;
    }

    @Override
    protected void onDetach() {
        subject.detach();
        super.onDetach();
    }
}
