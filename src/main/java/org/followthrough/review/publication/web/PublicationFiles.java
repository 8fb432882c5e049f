package org.followthrough.review.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.publication.PublicationRegister;
import org.followthrough.review.publication.PublicationStanding;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.web.Parameters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The publication register as a file. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_REVIEWS)
class PublicationFiles {

    private final PublicationRegister register;
    private final Documents documents;
    private final SignedIn signedIn;

    PublicationFiles(PublicationRegister register, Documents documents, SignedIn signedIn) {
        this.register = register;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /reviews/: a page takes every address below its own.
    @GetMapping("/review-files/publication.{ending:csv|pdf|xlsx}")
    void publication(@PathVariable String ending, @RequestParam(defaultValue = "") List<String> standing,
                     HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_REVIEWS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Set<PublicationStanding> asked = Stream.of(PublicationStanding.values()).filter(one -> standing.contains(
                Parameters.word(one))).collect(Collectors.toSet());
        if (asked.size() < standing.size()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        documents.send(register.document(signedIn.required(), asked), DocumentForm.of(ending).orElseThrow(),
                response);
    }
}
