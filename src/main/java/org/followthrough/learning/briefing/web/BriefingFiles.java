package org.followthrough.learning.briefing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingDocuments;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Briefings as files. */
@Controller
@ConditionalOnWebApplication
@Requires({})
class BriefingFiles {

    private final Briefings briefings;
    private final BriefingDocuments made;
    private final Documents documents;
    private final SignedIn signedIn;

    BriefingFiles(Briefings briefings, BriefingDocuments made, Documents documents, SignedIn signedIn) {
        this.briefings = briefings;
        this.made = made;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /briefings/: a page takes every address below its own.
    @GetMapping("/briefing-files/{id:\\d{1,18}}.{ending:pdf|docx}")
    void briefing(@PathVariable long id, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        Optional<Briefing> briefing = briefings.find(signedIn.required(), id);
        if (briefing.isPresent()) {
            documents.send(made.make(briefing.get()), DocumentForm.of(ending).orElseThrow(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
