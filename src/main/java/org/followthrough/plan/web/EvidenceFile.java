package org.followthrough.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file of evidence, to be kept on the reader's machine and never opened in the browser. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PLANS)
class EvidenceFile {

    private final EvidenceStore store;
    private final SignedIn signedIn;

    EvidenceFile(EvidenceStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    @GetMapping("/evidence/{id:\\d{1,18}}/{name}")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Evidence> piece = store.find(signedIn.required(), id).filter(Evidence::isFile);
        if (piece.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(piece.get().type().contentType());
        response.setContentLengthLong(piece.get().file().sizeBytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", ContentDisposition.attachment()
                .filename(piece.get().name(), StandardCharsets.UTF_8).build().toString());
        store.download(signedIn.required(), piece.get(), response.getOutputStream());
    }
}
