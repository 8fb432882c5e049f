package org.followthrough.plan.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Given;
import org.followthrough.shared.web.PagePath;

/** The one-minute update: what do they need from me? */
@PagePath("/actions/${ref}/update")
@Requires(value = Permission.UPDATE_ACTIONS, byLink = true)
public class UpdatePage extends UpdateForm {

    public UpdatePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    ActionState stateBefore() {
        return action().state();
    }

    @Override
    String word() {
        return "update";
    }

    @Override
    boolean offersCorrection() {
        return true;
    }

    @Override
    void record(Person by, int version, Given given) {
        updates().give(by, action().reference(), version, given);
    }
}
