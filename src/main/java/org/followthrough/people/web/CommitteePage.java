package org.followthrough.people.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** One committee: who chairs, stands in and sits on it. */
@PagePath("/committees/${ref}")
@Requires(Permission.MANAGE_PEOPLE)
public class CommitteePage extends CommitteeFormPage {

    /** @param parameters {@code ref} of the committee */
    public CommitteePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected IModel<String> heading() {
        return () -> before().name();
    }

    @Override
    Committee before() {
        return people.committeeByRef(getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new);
    }

    @Override
    void save(Committee committee) {
        administration.changeCommittee(signedIn.required(), committee);
    }
}
