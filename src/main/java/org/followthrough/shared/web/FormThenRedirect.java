package org.followthrough.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.Page;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler.RedirectPolicy;
import org.apache.wicket.protocol.http.BufferedWebResponse;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.handler.render.WebPageRenderer;

/**
 * A form with errors is answered at once, with all that was typed; any other page after a form is redirected to, so
 * that going back or loading again posts nothing. No page waits on the server for a second request.
 */
final class FormThenRedirect extends WebPageRenderer {

    FormThenRedirect(RenderPageRequestHandler handler) {
        super(handler);
    }

    @Override
    protected boolean shouldRenderPageAndWriteResponse(RequestCycle cycle, Url currentUrl, Url targetUrl) {
        RedirectPolicy policy = getRedirectPolicy();
        return policy == RedirectPolicy.NEVER_REDIRECT || shouldPreserveClientUrl(cycle)
                || policy != RedirectPolicy.ALWAYS_REDIRECT
                && (!isNewPageInstance() || currentUrl.getSegments().equals(targetUrl.getSegments()) && isGet(cycle));
    }

    @Override
    protected boolean shouldRedirectToTargetUrl(RequestCycle cycle, Url currentUrl, Url targetUrl) {
        return true;
    }

    /** What is shown was decided before the form was read: decide again. */
    @Override
    protected BufferedWebResponse renderPage(Url targetUrl, RequestCycle cycle) {
        if (!isNewPageInstance() && !isGet(cycle)) {
            ((Page) getPage()).detach();
        }
        return super.renderPage(targetUrl, cycle);
    }

    private static boolean isGet(RequestCycle cycle) {
        return !"POST".equals(((HttpServletRequest) cycle.getRequest().getContainerRequest()).getMethod());
    }
}
