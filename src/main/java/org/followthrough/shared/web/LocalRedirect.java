package org.followthrough.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.flow.ResetResponseException;
import org.apache.wicket.request.http.WebResponse;

/** Ends what a page is doing and sends the browser to another path of this application. */
public final class LocalRedirect extends ResetResponseException {

    /** @param path begins with a slash, may have a query; from outside it has gone through {@link LocalPath} */
    public LocalRedirect(String path) {
        super(cycle -> {
            WebResponse response = (WebResponse) cycle.getResponse();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", contextPath() + path);
        });
    }

    private static String contextPath() {
        return ((HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest()).getContextPath();
    }
}
