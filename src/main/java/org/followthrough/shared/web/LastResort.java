package org.followthrough.shared.web;

import org.apache.wicket.request.IRequestCycle;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.http.WebResponse;

/** The page for when even the page about a failure fails: it needs no words, no styles and no database. */
final class LastResort implements IRequestHandler {

    static final String BROKEN = page("Sorry, there is a problem with the service",
            "What you were doing may not have been saved. Go back and try again later.");
    static final String NOT_UNDERSTOOD = page("This address cannot be understood",
            "Part of the web address is not something the service can read. Check what you typed or pasted.");

    private static String page(String heading, String words) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1>
                <p>%2$s</p></main></body>
                </html>
                """.formatted(heading, words);
    }

    @Override
    public void respond(IRequestCycle cycle) {
        WebResponse response = (WebResponse) cycle.getResponse();
        response.reset();
        response.setStatus(Problem.BROKEN.status());
        response.setContentType("text/html; charset=UTF-8");
        response.write(BROKEN);
    }
}
