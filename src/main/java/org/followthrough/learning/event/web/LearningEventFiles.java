package org.followthrough.learning.event.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.learning.event.LearningEventDocuments;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.web.NotUnderstoodException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Events as files. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PLANS)
class LearningEventFiles {

    private final LearningEventDocuments made;
    private final LearningEventAddress address;
    private final Documents documents;
    private final SignedIn signedIn;

    LearningEventFiles(LearningEventDocuments made, LearningEventAddress address, Documents documents,
                       SignedIn signedIn) {
        this.made = made;
        this.address = address;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /learning/: a page takes every address below its own.
    @GetMapping("/learning-files/events.{ending:csv|xlsx|pdf}")
    void events(@PathVariable String ending, @RequestParam(defaultValue = "") String q,
                @RequestParam(defaultValue = "") List<String> year, @RequestParam(defaultValue = "") List<String> theme,
                HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            documents.send(made.make(address.search(q, year, theme)), DocumentForm.of(ending).orElseThrow(), response);
        } catch (NotUnderstoodException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
