package org.followthrough.people.web;

import java.util.Set;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;

/** A committee that is new to the board. */
@PagePath("/committees/new")
@Requires(Permission.MANAGE_PEOPLE)
public class NewCommitteePage extends CommitteeFormPage {

    private static final Committee NONE = new Committee(0, null, null, null, null, Set.of());

    /** @param parameters none */
    public NewCommitteePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Committee before() {
        return NONE;
    }

    @Override
    void save(Committee committee) {
        administration.addCommittee(signedIn.required(), committee.name(), committee.chairId(), committee.deputyId(),
                committee.memberIds());
    }
}
