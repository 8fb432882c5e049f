package org.followthrough.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;

/** Every action whose lead says it is not theirs, for the business unit. */
@PagePath("/not-mine/waiting")
@Requires(Permission.EDIT_PLANS)
public class DisownedPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private AgencyWork work;

    private final IModel<List<AgencyWork.Disowned>> all = LoadableDetachableModel.of(this::load);

    public DisownedPage(PageParameters parameters) {
        super(parameters);
    }

    private List<AgencyWork.Disowned> load() {
        Map<Long, Person> everybody = new HashMap<>();
        people.all().forEach(person -> everybody.put(person.id(), person));
        return work.disowned(signedIn.required(), null, everybody);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("none").setVisible(all.getObject().isEmpty()));
        add(new DisownedList("list", all).setVisible(!all.getObject().isEmpty()));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(all.map(List::size));
    }

    @Override
    protected void onDetach() {
        all.detach();
        super.onDetach();
    }
}
