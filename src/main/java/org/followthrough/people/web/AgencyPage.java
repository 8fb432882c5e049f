package org.followthrough.people.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Agency;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** One agency: its name, its chief officer, and what plans call it. */
@PagePath("/agencies/${ref}")
@Requires(Permission.MANAGE_PEOPLE)
public class AgencyPage extends AgencyFormPage {

    /** @param parameters {@code ref} of the agency */
    public AgencyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected IModel<String> heading() {
        return () -> before().name();
    }

    @Override
    Agency before() {
        return people.agencyByRef(getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new);
    }

    @Override
    long save(Agency agency, List<String> aliases) {
        administration.changeAgency(signedIn.required(), agency, aliases);
        return agency.id();
    }
}
