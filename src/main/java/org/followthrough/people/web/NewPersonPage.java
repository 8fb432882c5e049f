package org.followthrough.people.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Administration;
import org.followthrough.people.Invitations;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;

/** Somebody new, with a link to come in. */
@PagePath("/people/new")
@Requires(Permission.MANAGE_PEOPLE)
public class NewPersonPage extends PersonFormPage {

    private static final Person NOBODY = new Person(0, null, null, null, null, PersonState.INVITED, Set.of());

    @SpringBean
    private Administration administration;
    @SpringBean
    private Invitations invitations;

    /** @param parameters none */
    public NewPersonPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Person before() {
        return NOBODY;
    }

    @Override
    void save(Person person) {
        long id = administration.add(signedIn.required(), person);
        Optional<String> token = invitations.invite(signedIn.required(), id);
        token.ifPresent(made -> NewLinks.keep(NewLinks.invitation(id), made));
        Flash.success(getString(token.isPresent() ? "saved" : "sent", () -> Map.of("name", person.name())));
        throw new LocalRedirect("/people/" + id);
    }

    @Override
    String cancelPath() {
        return "/people";
    }
}
