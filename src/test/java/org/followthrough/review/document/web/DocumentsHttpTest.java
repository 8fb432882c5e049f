package org.followthrough.review.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.StageState;
import org.followthrough.review.web.ReviewPages;
import org.followthrough.shared.file.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of a review as people add, read, hold and destroy them. */
class DocumentsHttpTest extends ReviewPages {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 2);
    private static final byte[] PDF = SampleFiles.pdf("Overview");
    private static final String TODAY = "20 Nov 2026";

    private Review review;

    @BeforeEach
    void aReview() {
        review = begin(LONG_AGO, false);
        signIn(anytown.businessUnit);
    }

    private void close() {
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic("closed").orElseThrow(), 1, 0,
                new Noted(StageState.DONE, LONG_AGO, null, List.of()));
    }

    private String path(String below) {
        return "/reviews/" + review.ref() + "/documents" + below;
    }

    private String add(String fileName, byte[] content) {
        return words(visitor.follow(visitor.upload(path("/new"), Map.of("save", "", "documentTitle", "Overview report",
                "marking", "OFFICIAL"), "file", fileName, content)));
    }

    private String read(String path) {
        return words(visitor.get(path));
    }

    private String file() {
        String page = visitor.get(path("")).body();
        return page.replaceAll("(?s).*href=\"[^\"]*(/review-documents/[^\"]+)\".*", "$1");
    }

    @Test
    void aDocumentIsAddedAndDownloadedAsItCame() {
        assertThat(add("report.pdf", PDF)).contains("Overview report is added.", "Version 1", "OFFICIAL", TODAY,
                "The review is not closed");
        HttpResponse<byte[]> file = visitor.download(file());
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void whatIsNoDocumentIsRefusedAndWhatWasTypedKept() {
        byte[] program = "MZ\u0090 not a document".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(add("report.pdf", program)).contains("report.pdf");
        assertThat(visitor.upload(path("/new"), Map.of("save", "", "documentTitle", "Overview report"), "file",
                "run.exe", program).body()).contains("run.exe must be a PDF", "value=\"Overview report\"");
        assertThat(read(path(""))).contains("No documents are kept here yet.");
    }

    @Test
    void aTitleThatNamesAChildIsWarnedOfAndSavedOnlyByWhoMeansIt() {
        Map<String, String> typed = new HashMap<>(Map.of("save", "", "documentTitle", "Notes on her son Jayden",
                "marking", "OFFICIAL"));
        assertThat(words(visitor.upload(path("/new"), typed, "file", "report.pdf", PDF)))
                .contains("look as if they could identify a child", "Select report.pdf again");
        assertThat(read(path(""))).contains("No documents are kept here yet.");
        typed.remove("save");
        typed.put("saveAsItIs", "");
        assertThat(words(visitor.follow(visitor.upload(path("/new"), typed, "file", "report.pdf", PDF))))
                .contains("Notes on her son Jayden is added.");
    }

    @Test
    void othersReadWhatTheyMayFollowAndAddNothing() {
        add("report.pdf", PDF);
        String file = file();
        signIn(anytown.subcommitteeChair);
        assertThat(visitor.download(file).statusCode()).isEqualTo(200);
        assertThat(read(path(""))).contains("Overview report").doesNotContain("Add a document", "legal hold");
        assertThat(visitor.get(path("/new")).statusCode()).isEqualTo(403);
        signIn(anytown.policeLead);
        assertThat(visitor.download(file).statusCode()).isEqualTo(403);
    }

    @Test
    void ofARestrictedReviewTheNamedAloneReadIt() {
        review = begin(LONG_AGO, true);
        add("report.pdf", PDF);
        String file = file();
        assertThat(visitor.download(file).statusCode()).isEqualTo(200);
        signIn(anytown.person("other.unit", null, Role.BUSINESS_UNIT));
        assertThat(visitor.download(file).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path("")).statusCode()).isEqualTo(404);
        close();
        assertThat(visitor.get("/reviews/documents").body()).doesNotContain(path(""));
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsToldAndKeepsWhatTheyTyped() {
        add("report.pdf", PDF);
        close();
        String decide = path(file().replaceAll("/review-documents/(\\d+)/.*", "/$1/decide"));
        String opened = visitor.actionOf(decide, visitor.get(decide).body());
        Map<String, String> first = decision("DESTROY", "Nobody asked for it in ten years");
        Map<String, String> second = decision("KEEP", "The coroner may ask again");
        second.putAll(Map.of("until-day", "1", "until-month", "2", "until-year", "2030"));
        visitor.post(opened, second);
        assertThat(words(visitor.post(opened, first))).contains("recorded a decision about this document on",
                "It is kept until 1 February 2030, so nothing is to be decided now.", "Nobody asked for it in ten years");
        first.put("startedFrom", "1");
        assertThat(words(visitor.post(opened, first))).contains("Nothing is to be decided",
                "Nobody asked for it in ten years");
        assertThat(visitor.get(decide).statusCode()).isEqualTo(404);

        APP.clock().set(LocalDate.of(2030, 2, 1));
        signIn(anytown.businessUnit);
        visitor.post(opened, first);
        second.putAll(Map.of("startedFrom", "1", "until-year", "2035"));
        assertThat(words(visitor.post(opened, second))).contains("It is destroyed. What you typed is below.",
                "The coroner may ask again");
    }

    private static Map<String, String> decision(String what, String reason) {
        return new HashMap<>(Map.of("save", "", "startedFrom", "0", "what", what, "decidedBy", "Business manager",
                "decidedOn-day", "20", "decidedOn-month", "11", "decidedOn-year", "2026", "reason", reason));
    }

    @Test
    void nothingIsDestroyedWhileALegalHoldStandsAndTheDecisionIsKept() {
        add("report.pdf", PDF);
        close();
        String decide = path(file().replaceAll("/review-documents/(\\d+)/.*", "/$1/decide"));
        assertThat(visitor.get("/reviews/documents").body()).contains(decide);
        assertThat(words(visitor.follow(visitor.fillIn(path("/hold"), Map.of("save", "", "startedFrom", "0", "reason",
                "Letter of the coroner"))))).contains("The legal hold stands.", "Letter of the coroner");
        assertThat(visitor.get(decide).statusCode()).isEqualTo(404);
        assertThat(read("/reviews/documents")).contains("Nothing: a legal hold stands");
        visitor.fillIn(path("/hold"), Map.of("save", "", "startedFrom", "1", "reason", "The inquest is over"));

        assertThat(words(visitor.fillIn(decide, decision("DESTROY", "Nobody asked since her son Jayden moved"))))
                .contains("look as if they could identify a child", "Jayden");
        assertThat(read(path(""))).contains("Decide what becomes of it");
        Map<String, String> plain = decision("DESTROY", "Nobody asked for it in ten years");
        String file = file();
        assertThat(words(visitor.follow(visitor.fillIn(decide, plain)))).contains("The document is destroyed.",
                "Destroyed", TODAY + ", Business manager", "Nobody asked for it in ten years");
        assertThat(visitor.download(file).statusCode()).isEqualTo(404);
    }
}
