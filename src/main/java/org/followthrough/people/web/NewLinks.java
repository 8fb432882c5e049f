package org.followthrough.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.apache.wicket.request.cycle.RequestCycle;

/** Keeps a link just made until the next page has shown it to who made it, in their session and nowhere else. */
final class NewLinks {

    private NewLinks() {
    }

    private static final String KEY = NewLinks.class.getName() + ".";

    private static final String CALENDAR = KEY + "calendar";

    static void keep(long personId, String token) {
        session(true).setAttribute(KEY + personId, token);
    }

    /** The token, once; null when there is none. */
    static String take(long personId) {
        HttpSession session = session(false);
        if (session == null) {
            return null;
        }
        String token = (String) session.getAttribute(KEY + personId);
        session.removeAttribute(KEY + personId);
        return token;
    }

    /** The secret of one's own new calendar address. */
    static void keepCalendar(String secret) {
        session(true).setAttribute(CALENDAR, secret);
    }

    /** The secret, once; null when there is none. */
    static String takeCalendar() {
        HttpSession session = session(false);
        if (session == null) {
            return null;
        }
        String secret = (String) session.getAttribute(CALENDAR);
        session.removeAttribute(CALENDAR);
        return secret;
    }

    private static HttpSession session(boolean create) {
        return ((HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest()).getSession(create);
    }
}
