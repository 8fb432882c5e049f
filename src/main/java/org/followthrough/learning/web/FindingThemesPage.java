package org.followthrough.learning.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.ThemeLearning.Found;
import org.followthrough.learning.ThemePictures;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** What is a finding of peers about? */
@PagePath("/peer-challenges/${ref}/findings/${number}/themes")
@Requires(Permission.EDIT_PLANS)
public class FindingThemesPage extends FramePage {

    @SpringBean
    private ThemePictures pictures;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Found> found = LoadableDetachableModel.of(() -> pictures.found(signedIn.required(),
            getPageParameters().get("ref").toString(""), getPageParameters().get("number").toInt(0))
            .orElseThrow(NotFoundException::new));

    /** @param parameters {@code ref} of the peer challenge and {@code number} of the finding */
    public FindingThemesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String challenge = "/peer-challenges/" + found.getObject().challenge().ref();
        backTo(challenge, new ResourceModel("back"));
        add(new SummaryList("facts", found.map(one -> List.of(SummaryRow.of(getString("finding"),
                one.finding().text())))));
        add(new ThemesQuestion("question", found.map(one -> Subject.of(one.challenge(), one.finding().number())),
                challenge));
    }

    @Override
    protected IModel<String> caption() {
        return found.map(one -> one.challenge().name());
    }

    @Override
    protected void onDetach() {
        found.detach();
        super.onDetach();
    }
}
