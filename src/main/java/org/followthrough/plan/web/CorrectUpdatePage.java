package org.followthrough.plan.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.Given;
import org.followthrough.plan.Received;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;

/** Puts today's own update right, until midnight. */
@PagePath("/actions/${ref}/correct")
@Requires(value = Permission.UPDATE_ACTIONS, byLink = true)
public class CorrectUpdatePage extends UpdateForm {

    public CorrectUpdatePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    ActionState stateBefore() {
        return updates().beforeCorrection(reader(), action()).map(Action::state).orElseGet(this::demandThatItIsSent);
    }

    /** Somebody else may have changed the action after the page was opened. */
    private ActionState demandThatItIsSent() {
        if (!form().isSent()) {
            throw new NotAllowed();
        }
        return action().state();
    }

    @Override
    String word() {
        return "correct";
    }

    @Override
    boolean offersCorrection() {
        return false;
    }

    @Override
    void begin(ActionState earlier, Action now) {
        super.begin(earlier, now);
        ActionState said = now.state();
        ActionVersion version = now.version();
        boolean stated = said.evidence() != null && !said.evidence().equals(earlier.evidence());
        boolean asked = said.dates().askedFor() != null
                && !said.dates().askedFor().equals(earlier.dates().askedFor());
        begin(new Update(said.progress(), said.confidence(), said.note(), said.completedOn(),
                        stated ? said.evidence() : null, asked ? said.dates().askedFor() : null,
                        asked ? version.reason() : null),
                version.onBehalfOf() == null ? null
                        : new Received(version.onBehalfOf(), London.dayOf(version.effectiveAt())));
    }

    @Override
    void record(Person by, int version, Given given) {
        updates().correct(by, action().reference(), version, given);
    }
}
