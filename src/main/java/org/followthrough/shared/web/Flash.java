package org.followthrough.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.apache.wicket.request.cycle.RequestCycle;

/** The one sentence shown at the top of the next page, kept in the session and never in a URL. */
public final class Flash {

    private static final String KEY = Flash.class.getName();

    private Flash() {
    }

    /** @param success whether something was done; otherwise it is only important */
    record Notice(String sentence, boolean success) implements Serializable {
    }

    /** Shows this sentence in a green banner on the next page the person sees. */
    public static void success(String sentence) {
        leave(request(), new Notice(sentence, true));
    }

    /** Shows this sentence as important on the next page whoever makes the request sees, signed in or not. */
    static void important(HttpServletRequest request, String sentence) {
        leave(request, new Notice(sentence, false));
    }

    private static void leave(HttpServletRequest request, Notice notice) {
        request.getSession().setAttribute(KEY, notice);
    }

    /** Takes the sentence out, so that it is shown once. */
    static Optional<Notice> take() {
        HttpSession session = request().getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<Notice> notice = Optional.ofNullable((Notice) session.getAttribute(KEY));
        notice.ifPresent(shown -> session.removeAttribute(KEY));
        return notice;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest();
    }
}
