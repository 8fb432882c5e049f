package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An issued action of the police on a small board, and what a lead types about it. */
abstract class UpdatePages {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    static final byte[] PDF = SampleFiles.pdf("register");

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    final Visitor visitor = APP.visitor();
    Anytown anytown;
    Plans plans;
    Updates updates;
    EvidenceStore evidence;
    String reference;
    String path;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Updates updates, EvidenceStore evidence) {
        this.plans = plans;
        this.updates = updates;
        this.evidence = evidence;
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
        path = "/actions/" + reference;
    }

    @AfterEach
    void today() {
        APP.clock().reset();
    }

    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    Map<String, String> typed(Map<String, String> answers) {
        return with(saving(answers), "goOn", "false");
    }

    Map<String, String> saving(Map<String, String> answers) {
        return with(with(new HashMap<>(answers), "startedFrom", String.valueOf(now().currentVersion())), "save", "");
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
