package org.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations made again, noticed on both databases. */
abstract class MadeAgainContract {

    private MadeAgain madeAgain;
    private RepeatedRecommendations repeats;
    private Plans plans;
    private Anytown anytown;
    private String rare;
    private long earlier;
    private long later;

    @BeforeEach
    void twoThatSayTheSame(MadeAgain madeAgain, RepeatedRecommendations repeats, Plans plans, Anytown anytown) {
        this.madeAgain = madeAgain;
        this.repeats = repeats;
        this.plans = plans;
        this.anytown = anytown;
        rare = anytown.policeName().replaceAll("\\d", "").replace(" ", "") + word(anytown.police);
        later = made(false, 1, "Schools should send the " + rare + " register to the nurse every term.");
        earlier = made(false, 3, "The " + rare + " register should be sent to nurses by schools each term.");
        made(false, 2, "Housing should visit empty flats.");
    }

    /** Letters for a number, so that no other test says the same. */
    private static String word(long id) {
        return Long.toString(id, 26).chars().map(c -> c <= '9' ? c - '0' + 'q' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private long made(boolean restricted, int yearsAgo, String text) {
        return anytown.recommendation(anytown.issue(anytown.review(new ReviewState("Child " + rare + yearsAgo,
                ReviewKind.SERIOUS_CASE_REVIEW, null, null, restricted, false, TODAY.minusYears(yearsAgo), null,
                null))), "1", text);
    }

    private List<MadeAgain.Offer> offers(Person reader) {
        return madeAgain.offers(reader, later).stream().filter(offer -> offer.holds(earlier)).toList();
    }

    private Recommendation recommendation(long id) {
        return plans.recommendation(id).orElseThrow();
    }

    @Test
    void theLaterIsOfferedBesideTheEarlier() {
        assertThat(offers(anytown.businessUnit)).singleElement().satisfies(offer -> {
            assertThat(offer.later().recommendation().id()).isEqualTo(later);
            assertThat(offer.earlier().recommendation().id()).isEqualTo(earlier);
        });
        assertThat(repeats.of(anytown.businessUnit, recommendation(later))).as("never by itself").isEmpty();
    }

    @Test
    void acceptedTheyAreLinkedAndNotOfferedAgain() {
        madeAgain.accept(anytown.businessUnit, offers(anytown.businessUnit).get(0), "It did not last");
        assertThat(repeats.of(anytown.businessUnit, recommendation(later))).singleElement()
                .satisfies(repeat -> assertThat(repeat.other().id()).isEqualTo(earlier));
        assertThat(offers(anytown.businessUnit)).isEmpty();
    }

    @Test
    void saidNotToBeTheSameIsRemembered() {
        madeAgain.refuse(anytown.businessUnit, offers(anytown.businessUnit).get(0));
        assertThat(offers(anytown.businessUnit)).isEmpty();
        assertThat(repeats.of(anytown.businessUnit, recommendation(later))).isEmpty();
    }

    @Test
    void whoDecidesSecondIsToldAndChangesNothing() {
        MadeAgain.Offer offer = offers(anytown.businessUnit).get(0);
        madeAgain.refuse(anytown.businessUnit, offer);
        assertThatThrownBy(() -> madeAgain.refuse(anytown.businessUnit, offer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> madeAgain.accept(anytown.businessUnit, offer, "Same")).isInstanceOf(NotAllowed.class);
        assertThat(repeats.of(anytown.businessUnit, recommendation(later))).isEmpty();
        assertThat(madeAgain.both(anytown.businessUnit, later, earlier)).contains(offer);
        assertThat(madeAgain.both(anytown.policeCoordinator, later, made(true, 5, "Hidden"))).isEmpty();
    }

    @Test
    void onlyWhoEditsPlansIsOfferedAnythingAndOnlyOfReviewsTheySee() {
        assertThat(madeAgain.offers(anytown.subcommitteeChair)).isEmpty();
        MadeAgain.Offer offer = offers(anytown.businessUnit).get(0);
        assertThatThrownBy(() -> madeAgain.refuse(anytown.subcommitteeChair, offer)).isInstanceOf(NotAllowed.class);
        Person other = anytown.person("other.unit", null, Role.BUSINESS_UNIT);
        long hidden = made(true, 4, "Schools send the " + rare + " register to the nurse every term.");
        assertThat(madeAgain.offers(anytown.businessUnit, hidden)).isNotEmpty();
        assertThat(madeAgain.offers(other, hidden)).isEmpty();
    }
}
