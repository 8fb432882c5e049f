package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.string.StringValue;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.form.TickedRows;
import org.followthrough.shared.web.part.Address;

/** A page about the actions ticked in the work list: its address names them beside the list they were ticked in. */
public abstract class BulkPage extends FramePage {

    /** So many actions can be ticked at once: far more than a page of the list has. */
    private static final int MOST = 100;

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;

    private final IModel<List<Action>> selected = LoadableDetachableModel.of(this::load);

    protected BulkPage(PageParameters parameters) {
        super(parameters);
    }

    private List<Action> load() {
        List<Action> found = getPageParameters().getValues(TickedRows.NAME).stream().map(StringValue::toString)
                .distinct().limit(MOST).flatMap(reference -> plans.find(person(), reference).stream()).toList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The actions ticked that the person may see, as they now stand. */
    protected final IModel<List<Action>> selected() {
        return selected;
    }

    /** Who asks. */
    protected final Person person() {
        return signedIn.required();
    }

    /** The path of the list the actions were ticked in. */
    protected final String list() {
        return Address.of(ActionList.PATH, getPageParameters()).without(TickedRows.NAME).toString();
    }

    /** Goes back to the list. */
    protected final void returnToList() {
        throw new LocalRedirect(list());
    }

    @Override
    protected void onDetach() {
        selected.detach();
        super.onDetach();
    }
}
