package org.followthrough.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.web.draft.Drafts;
import org.followthrough.shared.web.draft.SentText;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What becomes of a form that was sent after its session had ended. */
@Component
public class ExpiredForms {

    private static final Words WORDS = Words.of(ExpiredForms.class);

    private final Drafts drafts;

    ExpiredForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps the form's text and says so on the next page.
     *
     * @return where to sign in and go on with it, as a path of this application; empty when it is no form that can be
     *   kept
     */
    public Optional<String> keep(HttpServletRequest request) {
        Map<String, List<String>> typed = SentText.of(request);
        List<String> token = typed.remove(Drafts.FIELD);
        return token == null ? Optional.empty() : drafts.keep(token.get(0), typed).map(about -> {
            Flash.important(request, WORDS.say("kept", about));
            String path = request.getRequestURI().substring(request.getContextPath().length());
            return WebConfiguration.SIGN_IN + LocalPath.of(path)
                    .map(next -> "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)).orElse("");
        });
    }
}
