package org.followthrough.peerchallenge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.peerchallenge.PeerTimetables;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The timetable of a peer challenge as a file. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_REVIEWS)
class PeerFiles {

    private final PeerChallenges challenges;
    private final PeerTimetables timetables;
    private final Documents documents;
    private final SignedIn signedIn;

    PeerFiles(PeerChallenges challenges, PeerTimetables timetables, Documents documents, SignedIn signedIn) {
        this.challenges = challenges;
        this.timetables = timetables;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /peer-challenges/: a page takes every address below its own.
    @GetMapping("/peer-challenge-files/{ref}/timetable.{ending:pdf|docx}")
    void timetable(@PathVariable String ref, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        Optional<Review> challenge = challenges.find(signedIn.required(), ref);
        if (!signedIn.may(Permission.SEE_REVIEWS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (challenge.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            documents.send(timetables.make(signedIn.required(), challenge.get()),
                    DocumentForm.of(ending).orElseThrow(), response);
        }
    }
}
