package org.followthrough.people.web;

import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Agency;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;

/** An agency that is new to the board. */
@PagePath("/agencies/new")
@Requires(Permission.MANAGE_PEOPLE)
public class NewAgencyPage extends AgencyFormPage {

    private static final Agency NONE = new Agency(0, null, null, null, false, false);

    /** @param parameters none */
    public NewAgencyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Agency before() {
        return NONE;
    }

    @Override
    long save(Agency agency, List<String> aliases) {
        long id = administration.addAgency(signedIn.required(), agency.name(), agency.chiefOfficer(), aliases);
        if (agency.ofBoard()) {
            administration.markAsBoard(signedIn.required(), id);
        }
        if (agency.returnLinks()) {
            administration.chooseReturnLinks(signedIn.required(), id, true);
        }
        return id;
    }
}
