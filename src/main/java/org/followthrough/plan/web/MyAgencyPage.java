package org.followthrough.plan.web;

import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** The way to one's own agency; the business unit, which has none, chooses one. */
@PagePath("/agency")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class MyAgencyPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;

    @Override
    protected void onInitialize() {
        Person person = signedIn.required();
        if (person.agencyId() == null && Access.may(person, Permission.SEE_PEOPLE)) {
            throw new RedirectToUrlException(LocalLink.address("/agencies"));
        }
        Agency own = person.agencyId() == null ? null : people.agency(person.agencyId()).orElse(null);
        if (own == null) {
            throw new NotFoundException();
        }
        throw new RedirectToUrlException(LocalLink.address("/agency/" + own.ref()));
    }
}
