package org.followthrough.pack.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.pack.Pack;
import org.followthrough.pack.Packs;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A pack as PDF, under the permission of its page. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PACKS)
class PackFile {

    private final Packs packs;
    private final SignedIn signedIn;

    PackFile(Packs packs, SignedIn signedIn) {
        this.packs = packs;
        this.signedIn = signedIn;
    }

    // Not under /packs/: a page takes every address below its own.
    @GetMapping("/pack-files/{id:\\d{1,18}}.pdf")
    void pdf(@PathVariable long id, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_PACKS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Pack> pack = packs.find(signedIn.required(), id);
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = packs.pdf(pack.get());
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"monitoring-pack-" + pack.get().period() + "-v" + pack.get().version()
                + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
