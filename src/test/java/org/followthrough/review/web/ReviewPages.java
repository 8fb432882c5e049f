package org.followthrough.review.web;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that visit the pages of a review. */
public abstract class ReviewPages {

    @RegisterExtension
    protected static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    protected final Visitor visitor = APP.visitor();
    protected Anytown anytown;
    protected ReviewLives lives;

    @BeforeEach
    final void theTown(Anytown anytown, ReviewLives lives) {
        APP.clock().reset();
        this.anytown = anytown;
        this.lives = lives;
    }

    /** A serious case review that begins with a notice of this day. */
    protected final Review begin(LocalDate notice, boolean restricted) {
        return lives.begin(anytown.businessUnit, new ReviewState("Child Z", ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                restricted, false, notice, null, null), new Noted(StageState.DONE, notice, null, List.of()));
    }

    /** From now on the visitor is this person. */
    protected final void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    /** What a reader reads of it. */
    protected static String words(HttpResponse<String> answer) {
        return PageText.of(answer);
    }
}
