package org.followthrough.shared.web;

import org.apache.wicket.request.IRequestCycle;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.http.WebResponse;

/** The page for when even the page about a failure fails: it needs no words, no styles and no database. */
final class LastResort implements IRequestHandler {

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Sorry, there is a problem with the service</title></head>
            <body><main><h1>Sorry, there is a problem with the service</h1>
            <p>What you were doing may not have been saved. Go back and try again later.</p></main></body>
            </html>
            """;

    @Override
    public void respond(IRequestCycle cycle) {
        WebResponse response = (WebResponse) cycle.getResponse();
        response.reset();
        response.setStatus(Problem.BROKEN.status());
        response.setContentType("text/html; charset=UTF-8");
        response.write(PAGE);
    }
}
