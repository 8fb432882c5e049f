package org.followthrough.review.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.document.ReviewDocument;
import org.followthrough.review.document.KeptDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document of a review, to be kept on the reader's machine and never opened in the browser. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_REVIEWS)
class DocumentFile {

    private final KeptDocuments documents;
    private final SignedIn signedIn;

    DocumentFile(KeptDocuments documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    /** Where it is downloaded; its name stands there only to be read. */
    static String path(ReviewDocument document) {
        return "/review-documents/" + document.id() + "/" + document.fileName().replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    @GetMapping("/review-documents/{id:\\d{1,18}}/{name}")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_REVIEWS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<ReviewDocument> document = documents.find(signedIn.required(), id);
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(document.get().type().contentType());
        response.setContentLengthLong(document.get().sizeBytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", ContentDisposition.attachment()
                .filename(document.get().fileName(), StandardCharsets.UTF_8).build().toString());
        documents.download(signedIn.required(), id, response.getOutputStream());
    }
}
