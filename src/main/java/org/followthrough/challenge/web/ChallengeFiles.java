package org.followthrough.challenge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLetters;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.challenge.ChallengeLogFiles;
import org.followthrough.challenge.LetterPdf;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letters and the whole log as files, for who may see the entries. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_CHALLENGES)
class ChallengeFiles {

    private final ChallengeLog log;
    private final ChallengeLetters letters;
    private final LetterPdf pdf;
    private final ChallengeLogFiles whole;
    private final Documents documents;
    private final SignedIn signedIn;

    ChallengeFiles(ChallengeLog log, ChallengeLetters letters, LetterPdf pdf, ChallengeLogFiles whole,
                   Documents documents, SignedIn signedIn) {
        this.log = log;
        this.letters = letters;
        this.pdf = pdf;
        this.whole = whole;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GetMapping("/challenge-files/log.{ending:pdf|xlsx|csv}")
    void log(@PathVariable String ending, HttpServletResponse response) throws IOException {
        if (signedIn.may(Permission.SEE_CHALLENGES)) {
            documents.send(whole.make(signedIn.required()), DocumentForm.of(ending).orElseThrow(), response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // Not under /challenges/: a page takes every address below its own.
    @GetMapping("/challenge-files/{number:\\d{1,8}}.pdf")
    void pdf(@PathVariable int number, HttpServletResponse response) throws IOException {
        Optional<Challenge> entry = log.find(signedIn.required(), number);
        if (entry.isEmpty()) {
            response.sendError(signedIn.may(Permission.SEE_CHALLENGES) ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] file = pdf.of(letters.letter(entry.get()));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"challenge-" + number + ".pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
