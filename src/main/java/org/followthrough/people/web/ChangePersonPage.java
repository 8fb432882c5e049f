package org.followthrough.people.web;

import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Administration;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** What is known of a person, what they may do, and whether they can come in. */
@PagePath("/people/${id}/change")
@Requires(Permission.MANAGE_PEOPLE)
public class ChangePersonPage extends PersonFormPage {

    @SpringBean
    private Administration administration;

    private final long id;

    /** @param parameters {@code id} of the person */
    public ChangePersonPage(PageParameters parameters) {
        super(parameters);
        id = parameters.get("id").toLong();
    }

    @Override
    Person before() {
        Person person = people.find(id).orElseThrow(NotFoundException::new);
        if (!Access.mayManage(signedIn.required(), person)) {
            throw new NotAllowed();
        }
        return person;
    }

    @Override
    protected IModel<String> caption() {
        return () -> people.find(id).map(Person::name).orElse("");
    }

    @Override
    void save(Person person) {
        administration.change(signedIn.required(), person);
        Flash.success(getString("saved", () -> Map.of("name", person.name())));
        throw new LocalRedirect(cancelPath());
    }

    @Override
    String cancelPath() {
        return "/people/" + id;
    }
}
