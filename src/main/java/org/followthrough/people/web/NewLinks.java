package org.followthrough.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.apache.wicket.request.cycle.RequestCycle;

/** Keeps a link just made until the next page has shown it to who made it, in their session and nowhere else. */
final class NewLinks {

    /** One's own calendar address. */
    static final String CALENDAR = "calendar";

    private static final String KEY = NewLinks.class.getName() + ".";

    private NewLinks() {
    }

    /** What an invitation of the person goes by. */
    static String invitation(long personId) {
        return "invitation/" + personId;
    }

    /** @param what it is the link of */
    static void keep(String what, String secret) {
        session(true).setAttribute(KEY + what, secret);
    }

    /** The secret in the link, once; null when there is none. */
    static String take(String what) {
        HttpSession session = session(false);
        if (session == null) {
            return null;
        }
        String secret = (String) session.getAttribute(KEY + what);
        session.removeAttribute(KEY + what);
        return secret;
    }

    private static HttpSession session(boolean create) {
        return ((HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest()).getSession(create);
    }
}
