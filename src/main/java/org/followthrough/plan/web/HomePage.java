package org.followthrough.plan.web;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.PagePath;

/** Where everybody lands: what must I do, by when? People who only read are taken to what they read. */
@PagePath("/")
@Requires(value = {}, byLink = true)
public class HomePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private MyActions myActions;

    private final IModel<MyActions.Mine> mine = LoadableDetachableModel.of(this::load);

    public HomePage(PageParameters parameters) {
        super(parameters);
    }

    private MyActions.Mine load() {
        Person person = signedIn.required();
        return showsAgency() ? myActions.ofAgency(person) : myActions.of(person);
    }

    /** A co-ordinator who leads nothing themselves sees the agency's actions, and can switch. */
    private boolean showsAgency() {
        Person person = signedIn.required();
        String whose = getPageParameters().get("show").toString(person.is(Role.AGENCY_LEAD) ? "mine" : "agency");
        return Access.may(person, Permission.SEE_OWN_AGENCY) && whose.equals("agency");
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        takeReadersToWhatTheyRead();
        add(body());
    }

    private void takeReadersToWhatTheyRead() {
        Person person = signedIn.required();
        if (MyActions.isHomeOf(person) || worksTheList(person)) {
            return;
        }
        String path = person.is(Role.INSPECTOR) ? "/plans"
                : Access.may(person, Permission.SEE_DASHBOARD) ? "/dashboard"
                : Access.may(person, Permission.SEE_PEOPLE) ? "/people" : "/me";
        throw new RedirectToUrlException(LocalLink.address(path));
    }

    private static boolean worksTheList(Person person) {
        return person.is(Role.BUSINESS_UNIT) || person.is(Role.SUBCOMMITTEE_MEMBER)
                || person.is(Role.SUBCOMMITTEE_CHAIR);
    }

    private Component body() {
        return MyActions.isHomeOf(signedIn.required())
                ? new MyActionsPanel("body", mine, this::showsAgency) : new ToDoPanel("body");
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            if (!MyActions.isHomeOf(signedIn.required())) {
                return getString("heading.toDo");
            }
            MyActions.Mine now = mine.getObject();
            String key = now.toUpdate() == 0 ? "heading.upToDate" : now.isLate() ? "heading.late" : "heading.update";
            return new StringResourceModel(showsAgency() ? key + ".agency" : key, this).setParameters(now.toUpdate(),
                    London.dayAndMonth(now.by()), now.next() == null ? 0 : 1, London.dayAndMonth(now.next()))
                    .getString();
        };
    }

    @Override
    protected IModel<String> caption() {
        return () -> {
            Person person = signedIn.required();
            String agency = person.agencyId() == null ? null
                    : people.agency(person.agencyId()).map(Agency::name).orElse(null);
            return agency == null ? person.name() : agency + " \u00b7 " + person.name();
        };
    }

    @Override
    protected IModel<String> title() {
        return () -> getString(MyActions.isHomeOf(signedIn.required()) ? "title.mine" : "title.toDo");
    }

    @Override
    protected void onDetach() {
        mine.detach();
        super.onDetach();
    }
}
