package org.followthrough.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.apache.wicket.request.cycle.RequestCycle;

/** The one sentence of success shown at the top of the next page, kept in the session and never in a URL. */
public final class Flash {

    private static final String KEY = Flash.class.getName();

    private Flash() {
    }

    /** Shows this sentence in a green banner on the next page the person sees. */
    public static void success(String sentence) {
        request().getSession().setAttribute(KEY, sentence);
    }

    /** Takes the sentence out, so that it is shown once. */
    static Optional<String> take() {
        HttpSession session = request().getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> sentence = Optional.ofNullable((String) session.getAttribute(KEY));
        sentence.ifPresent(shown -> session.removeAttribute(KEY));
        return sentence;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest();
    }
}
