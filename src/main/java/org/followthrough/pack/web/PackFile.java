package org.followthrough.pack.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
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

/** A pack as a file, under the permission of its page. */
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
        Optional<Pack> pack = find(id, response);
        if (pack.isPresent()) {
            write(packs.pdf(pack.get()), pack.get(), Packs.Form.PDF, "application/pdf", response);
        }
    }

    @GetMapping("/pack-files/{id:\\d{1,18}}.csv")
    void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
        Optional<Pack> pack = find(id, response);
        if (pack.isPresent()) {
            write(packs.csv(pack.get()), pack.get(), Packs.Form.CSV, "text/csv;charset=UTF-8", response);
        }
    }

    private Optional<Pack> find(long id, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_PACKS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        Optional<Pack> pack = packs.find(signedIn.required(), id);
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return pack;
    }

    private void write(byte[] file, Pack pack, Packs.Form form, String type, HttpServletResponse response)
            throws IOException {
        packs.read(signedIn.required(), pack, form);
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + pack.fileName() + "." + form.name().toLowerCase(Locale.ROOT) + "\"");
        response.getOutputStream().write(file);
    }
}
