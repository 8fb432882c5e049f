package org.followthrough.shared.web;

import org.apache.wicket.MetaDataKey;
import org.apache.wicket.authorization.AuthorizationException;
import org.apache.wicket.core.request.handler.ListenerInvocationNotAllowedException;
import org.apache.wicket.core.request.handler.PageProvider;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler.RedirectPolicy;
import org.apache.wicket.core.request.mapper.StalePageException;
import org.apache.wicket.protocol.http.PageExpiredException;
import org.apache.wicket.protocol.http.servlet.ResponseIOException;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.handler.EmptyRequestHandler;
import org.apache.wicket.util.lang.Exceptions;
import org.apache.wicket.util.string.StringValueConversionException;
import org.springframework.security.access.AccessDeniedException;

/** Answers every failure inside a page with a {@link ProblemPage}, and puts its cause into the log once. */
final class Problems implements IRequestCycleListener {

    private static final MetaDataKey<Boolean> ANSWERED = new MetaDataKey<>() {
    };

    @Override
    public IRequestHandler onException(RequestCycle cycle, Exception failure) {
        if (Exceptions.findCause(failure, ResponseIOException.class) != null) {
            return new EmptyRequestHandler();
        }
        if (cycle.getMetaData(ANSWERED) != null) {
            return new LastResort();
        }
        cycle.setMetaData(ANSWERED, true);
        Problem problem = problemOf(failure);
        String reference = problem == Problem.BROKEN ? FailureLog.write(failure) : "";
        return new RenderPageRequestHandler(new PageProvider(new ProblemPage(problem, reference)),
                RedirectPolicy.NEVER_REDIRECT);
    }

    private static Problem problemOf(Exception failure) {
        if (Exceptions.findCause(failure, AuthorizationException.class) != null
                || Exceptions.findCause(failure, AccessDeniedException.class) != null
                || Exceptions.findCause(failure, ListenerInvocationNotAllowedException.class) != null) {
            return Problem.NOT_ALLOWED;
        }
        if (Exceptions.findCause(failure, PageExpiredException.class) != null
                || failure instanceof StalePageException) {
            return Problem.SIGNED_OUT;
        }
        if (Exceptions.findCause(failure, NotFoundException.class) != null) {
            return Problem.NOT_FOUND;
        }
        boolean unreadable = Exceptions.findCause(failure, NotUnderstoodException.class) != null
                || Exceptions.findCause(failure, StringValueConversionException.class) != null;
        return unreadable ? Problem.NOT_UNDERSTOOD : Problem.BROKEN;
    }
}
