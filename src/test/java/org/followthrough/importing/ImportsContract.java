package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Taught;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

/** What both databases must do with an import, from the answers to the plan and back. */
abstract class ImportsContract extends ImportFixture {

    @Test
    void nothingIsSeenOfADraftAndNothingIsWrittenBeforeItIsConfirmed() {
        int before = reviews.visibleTo(anytown.businessUnit).size();
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), null);
        assertThat(reviews.visibleTo(anytown.businessUnit)).hasSize(before);

        answering.confirm();

        Review review = review(answering);
        assertThat(reviews.find(anytown.policeLead, review.id())).isEmpty();
        assertThat(positions.count(plans.boardView(TODAY).of(review.id()), position -> true)).isZero();
    }

    @Test
    void anImportThatNobodyTouchedIsUndoneAndCanBePutRightAndConfirmedAgain() {
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), null);
        answering.confirm();
        Review review = review(answering);
        PlanImport done = answering.planImport();
        int actions = done.actions();
        assertThat(actions(review)).hasSize(actions).isNotEmpty();

        imports.undo(anytown.businessUnit, done);

        assertThat(reviews.find(anytown.businessUnit, review.id())).isEmpty();
        assertThat(positions.standing(new View(Set.of(review.id()), true, TODAY))).isEmpty();
        assertThat(answering.planImport().state()).isEqualTo(ImportState.UNDER_WAY);
        answering.confirm();
        assertThat(review(answering).ref()).isEqualTo(review.ref());
        assertThat(review(answering).number()).isEqualTo(review.number());
        assertThat(actions(review(answering))).hasSize(actions);
    }

    @Test
    void anImportIsNotUndoneOnceItsPlanIsIssuedOrChanged() {
        Answering issued = answered(Drafts.fixture("continuation-rows.csv"), null);
        issued.confirm();
        anytown.issue(review(issued));
        assertThat(imports.mayUndo(anytown.businessUnit, issued.planImport())).isFalse();
        assertThatThrownBy(() -> imports.undo(anytown.businessUnit, issued.planImport()))
                .isInstanceOf(NotAllowed.class);

        Answering changed = answered(Drafts.fixture("continuation-rows.csv"), null);
        changed.confirm();
        assertThat(imports.mayUndo(anytown.businessUnit, changed.planImport())).isTrue();
        anytown.recommendation(review(changed), "99", "Said later");
        assertThat(imports.mayUndo(anytown.businessUnit, changed.planImport())).isFalse();
    }

    @Test
    void anImportStaysWholeOnceSomethingRefersToIt(LearningEvents events) {
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), null);
        answering.confirm();
        Review review = review(answering);
        long recommendation = plans.recommendations(review, TODAY).get(0).id();
        events.add(anytown.businessUnit, new Held("How to ask", TODAY, "Online", null,
                new Taught("How to ask", null, recommendation, Set.of()), Map.of(), false));

        assertThatThrownBy(() -> imports.undo(anytown.businessUnit, answering.planImport()))
                .isInstanceOf(StillReferredTo.class);

        assertThat(actions(review)).hasSize(answering.planImport().actions());
    }

    @Test
    void aFileIsAddedToADraftAndTakenOutOfItAgain() {
        Review draft = anytown.draftReview(AGREED);
        String own = anytown.action(draft, anytown.recommendation(draft), TODAY);
        Answering answering =
                new Answering(imports, anytown.businessUnit, begin(Drafts.fixture("no-number-heading.csv")));
        imports.answer(anytown.businessUnit, answering.planImport(), answering.planImport().answers().plan(
                new PlanAnswer(draft.id(), null, null, null, null, false, null, null, null)));
        answering.agencies().rows().confirm();
        PlanImport done = answering.planImport();
        assertThat(actions(draft)).hasSize(1 + done.actions());
        assertThat(plans.recommendations(draft, TODAY)).extracting(one -> one.state().position())
                .doesNotHaveDuplicates();

        imports.undo(anytown.businessUnit, done);

        assertThat(actions(draft)).extracting(Action::reference).containsExactly(own);
        assertThat(plans.recommendations(draft, TODAY)).hasSize(1);
        assertThat(plans.printedCells(draft)).isEmpty();
    }

    @Test
    void theSecondOfTwoClicksWritesNothing() {
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), null);
        PlanImport seen = answering.planImport();
        imports.confirm(anytown.businessUnit, seen);
        assertThatThrownBy(() -> imports.confirm(anytown.businessUnit, seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nothingIsWrittenWhileSomethingIsStillToBeDecided() {
        long id = begin(Drafts.table("Recommendation|Action|Lead agency|Target date\n"
                + "Share what is known early on|Write it down|Children's Social Care|31/02/2026"));
        Answering answering = new Answering(imports, anytown.businessUnit, id).plan("Child open", AGREED, null)
                .agencies();
        assertThatThrownBy(answering::confirm).isInstanceOf(StillOpen.class);
        assertThat(answering.planImport().state()).isEqualTo(ImportState.UNDER_WAY);
        answering.rows().confirm();
        assertThat(action(review(answering), 0).state().dates().dueText()).isEqualTo("31/02/2026");
    }

    @Test
    void onlyWhoMayImportDoesAndARestrictedPlanIsSeenByItsUploaderAlone() {
        assertThatThrownBy(() -> imports.begin(anytown.policeLead, "plan.csv", List.of()))
                .isInstanceOf(NotAllowed.class);
        Person colleague = anytown.person("colleague", null, Role.BUSINESS_UNIT);
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), null);
        assertThat(imports.find(colleague, answering.planImport().id())).isPresent();
        imports.answer(anytown.businessUnit, answering.planImport(),
                answering.planImport().answers().plan(new PlanAnswer(
                null, "Child R", org.followthrough.review.ReviewKind.SERIOUS_CASE_REVIEW, null, null, true, AGREED,
                null,
                null)));
        assertThat(imports.find(colleague, answering.planImport().id())).isEmpty();
        answering.confirm();
        assertThat(imports.find(colleague, answering.planImport().id())).isEmpty();
        assertThat(imports.find(anytown.businessUnit, answering.planImport().id())).isPresent();
    }

    @Test
    void anImportThatIsRemovedIsGoneAndTwoPeopleDoNotOverwriteEachOther() {
        Answering answering = new Answering(imports, anytown.businessUnit, begin(Drafts.fixture("no-headings.csv")));
        PlanImport seen = answering.planImport();
        answering.plan("Child first", AGREED, null);
        assertThatThrownBy(() -> imports.answer(anytown.businessUnit, seen, seen.answers()))
                .isInstanceOf(ChangedMeanwhile.class);
        imports.remove(anytown.businessUnit, answering.planImport());
        assertThat(imports.find(anytown.businessUnit, seen.id())).isEmpty();
    }
}
