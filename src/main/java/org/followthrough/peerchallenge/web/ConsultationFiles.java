package org.followthrough.peerchallenge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.peerchallenge.YearlyReturns;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The yearly return as files. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.RECORD_CONSULTATIONS)
class ConsultationFiles {

    private final YearlyReturns returns;
    private final Documents documents;
    private final SignedIn signedIn;

    ConsultationFiles(YearlyReturns returns, Documents documents, SignedIn signedIn) {
        this.returns = returns;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /consultations/: a page takes every address below its own.
    @GetMapping("/consultation-files/{year:\\d{4}}.{ending:pdf|csv}")
    void yearlyReturn(@PathVariable int year, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        if (signedIn.may(Permission.RECORD_CONSULTATIONS)) {
            documents.send(returns.make(signedIn.required(), year), DocumentForm.of(ending).orElseThrow(), response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
