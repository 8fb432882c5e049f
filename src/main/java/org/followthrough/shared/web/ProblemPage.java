package org.followthrough.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Says in plain words what went wrong and what to do, for failures in a page and for requests that never reach one: the
 * container sends those here with their status.
 */
@PagePath(WebConfiguration.ERROR)
@PublicPage
public final class ProblemPage extends FramePage {

    private final Problem problem;
    private final String reference;

    /** The container's way in. Asked for by its own address, it is just a page that is not there. */
    public ProblemPage(PageParameters parameters) {
        super(parameters);
        HttpServletRequest request = (HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest();
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        problem = Problem.of(status == null ? Problem.NOT_FOUND.status() : status);
        reference = cause == null || problem != Problem.BROKEN ? "" : FailureLog.write(cause);
    }

    /** @param reference of the entry in the log; empty when there is none */
    ProblemPage(Problem problem, String reference) {
        super(new PageParameters());
        this.problem = problem;
        this.reference = reference;
    }

    @Override
    protected IModel<String> heading() {
        return new ResourceModel(problem + ".heading");
    }

    /** The page about a failure must not fail for the same reason. */
    @Override
    Frame loadFrame() {
        try {
            return super.loadFrame();
        } catch (RuntimeException e) {
            return Frame.bare();
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("what", new ResourceModel(problem + ".what")));
        add(new Label("next", new ResourceModel(problem + ".next")));
        add(new WebMarkupContainer("signIn").setVisible(problem == Problem.SIGNED_OUT));
        add(new WebMarkupContainer("found").add(new Label("reference", reference)).setVisible(!reference.isEmpty()));
    }

    @Override
    protected void configureResponse(WebResponse response) {
        super.configureResponse(response);
        response.setStatus(problem.status());
    }

    @Override
    public boolean isErrorPage() {
        return true;
    }
}
