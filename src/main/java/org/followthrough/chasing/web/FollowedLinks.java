package org.followthrough.chasing.web;

import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.mail.Key;
import org.followthrough.shared.mail.Register;
import org.springframework.stereotype.Component;

/** Tells the register when somebody comes by the link of a message written to them. */
@Component
class FollowedLinks implements IRequestCycleListener {

    private final Register register;
    private final SignedIn signedIn;

    FollowedLinks(Register register, SignedIn signedIn) {
        this.register = register;
        this.signedIn = signedIn;
    }

    @Override
    public void onRequestHandlerResolved(RequestCycle cycle, IRequestHandler handler) {
        String token = cycle.getRequest().getQueryParameters().getParameterValue(Key.FOLLOWED).toString("");
        if (handler instanceof RenderPageRequestHandler && token.matches("[0-9a-f]{32}")) {
            signedIn.person().ifPresent(person -> register.opened(token, person.id()));
        }
    }
}
