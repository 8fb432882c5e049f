package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Update;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What both databases must do with an import, from the file to the plan. */
abstract class ImportsContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final List<String> LOOK_ALIKES = List.of("no-number-heading.csv", "continuation-rows.csv",
            "recommendations-only.csv", "strategic-plan.csv", "progress-with-key.csv", "improvement-plan.csv",
            "no-headings.csv", "agency-sections.csv", "home-office-form.csv");

    private Imports imports;
    private Plans plans;
    private Positions positions;
    private People people;
    private Reviews reviews;
    private Anytown anytown;

    @BeforeEach
    void board(Anytown anytown, Imports imports, People people, Reviews reviews, Plans plans, Positions positions) {
        this.imports = imports;
        this.plans = plans;
        this.positions = positions;
        this.people = people;
        this.reviews = reviews;
        this.anytown = anytown;
    }

    @TestFactory
    Stream<DynamicTest> everyCellOfALookAlikeStandsInThePlan() {
        return LOOK_ALIKES.stream().map(name -> DynamicTest.dynamicTest(name, () -> imported(Drafts.fixture(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyCellOfARealPlanStandsInThePlan() throws Exception {
        Optional<Path> folder = PublishedPlans.folder();
        assumeTrue(folder.isPresent(), "SKIPPED: no published plans at ../shared/data/plans or in FOLLOW_THROUGH_DATA");
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                    () -> imported(sheet(file))));
        }
    }

    private void imported(Sheet sheet) {
        Answering answering = answered(sheet, null);
        answering.confirm();
        Review review = review(answering);
        NoCellLost.check(sheet, stored(review), review.ref());
    }

    @Test
    void aRealPlanIsIssuedUpdatedAndOverdueAsAtTodayAndAsAtADayBeforeItWasTypedIn() throws Exception {
        Optional<Path> folder = PublishedPlans.folder();
        assumeTrue(folder.isPresent(), "SKIPPED: no published plans at ../shared/data/plans or in FOLLOW_THROUGH_DATA");
        LocalDate agreed = LocalDate.of(2006, 5, 1);
        LocalDate then = LocalDate.of(2006, 12, 31);
        Path file = folder.get().resolve("01-bournemouth-poole-scr-imr-health-2006.csv");
        Answering answering = new Answering(imports, anytown.businessUnit, begin(sheet(file)));
        answering.plan("Child of 2006", agreed, null).agencies().rows().confirm();
        Review review = anytown.issue(review(answering));

        View today = plans.boardView(TODAY).of(review.id());
        assertThat(positions.count(today, position -> true)).isEqualTo(5);
        assertThat(positions.count(today, position -> position.isOverdue(TODAY))).isEqualTo(4);
        assertThat(positions.count(today.on(then), position -> position.isOverdue(then))).isEqualTo(2);
        assertThat(positions.count(today.on(agreed), position -> true)).isEqualTo(5);
        assertThat(positions.count(today.on(agreed.minusDays(1)), position -> true)).isZero();
        assertThat(positions.count(today, position -> position.due() == null)).isOne();

        Action action = action(review, 1);
        assertThat(action.state().dates().firstDue()).isEqualTo(LocalDate.of(2006, 8, 31));
        assertThat(action.state().dates().dueText()).isEqualTo("August 2006");
        anytown.update(anytown.businessUnit, action.reference(), action.currentVersion(), new Update(
                Progress.IN_PROGRESS, Confidence.ON_TRACK, "The policy is out again", null, null, null, null));
        assertThat(plans.find(anytown.businessUnit, action.reference()).orElseThrow().state().note())
                .isEqualTo("The policy is out again");
    }

    @Test
    void whatIsPrintedAsCompleteWasSignedOffOnTheDayGiven() {
        LocalDate signedOff = LocalDate.of(2026, 5, 12);
        Answering answering = answered(Drafts.fixture("continuation-rows.csv"), signedOff);
        answering.confirm();
        Review review = anytown.issue(review(answering));

        View view = plans.boardView(TODAY).of(review.id());
        int signed = positions.count(view, position -> position.progress() == Progress.SIGNED_OFF);
        assertThat(signed).isPositive();
        assertThat(positions.count(view, position -> position.progress() == Progress.COMPLETE)).isZero();
        LocalDate before = signedOff.minusDays(1);
        assertThat(positions.count(view.on(before), position -> position.progress() == Progress.COMPLETE))
                .as("a day before, they stood in the plan and waited").isEqualTo(signed);
        Position one = positions.standing(view).stream().filter(at -> at.signedOffOn() != null).findFirst()
                .orElseThrow();
        assertThat(plans.history(anytown.businessUnit, plans.words(List.of(one)).get(0).reference()))
                .anySatisfy(version -> assertThat(version.reason()).isEqualTo("Minute 4 of 12 May"));
    }

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
    void agenciesNobodyKnewAreAddedOnceAndFoundByTheirPrintedNameNextTime() {
        String unknown = "Zedtown Drainage Board " + anytown.police;
        Sheet sheet = Drafts.table("Recommendation|Action|Lead agency|Target date\n"
                + "Keep the drains|Clean them|" + unknown + "|May 2026\nKeep the wells|Count them|The " + unknown
                + "|May 2026");
        Answering answering = new Answering(imports, anytown.businessUnit, begin(sheet))
                .plan("Child drains", AGREED, null);
        assertThat(answering.preparation().unknownAgencies()).hasSize(1);
        answering.agencies().rows().confirm();

        long agency = people.agencyCalled(unknown).orElseThrow().id();
        assertThat(actions(review(answering))).extracting(action -> action.state().lead().agencyId())
                .containsExactly(agency, agency);
        assertThat(new Answering(imports, anytown.businessUnit, begin(sheet)).preparation().unknownAgencies())
                .isEmpty();
    }

    @Test
    void aNameMatchedWithAnAgencyBecomesAnAliasAndOneThatIsNoneStaysAsPrinted() {
        String police = "Anytown Fuzz " + anytown.police;
        Sheet sheet = Drafts.table("Recommendation|Action|Lead agency|Target date\n"
                + "Answer calls|Pick up|" + police + "|May 2026\nMeet|Book a room|Task Group|May 2026");
        Answering answering = new Answering(imports, anytown.businessUnit, begin(sheet))
                .plan("Child alias", AGREED, null);
        imports.answer(anytown.businessUnit, answering.planImport(), answering.planImport().answers().agencies(Map.of(
                Answers.agencyKey(police), AgencyAnswer.known(anytown.police),
                Answers.agencyKey("Task Group"), AgencyAnswer.NO_AGENCY)));
        answering.confirm();

        List<Action> actions = actions(review(answering));
        assertThat(actions.get(0).state().lead().agencyId()).isEqualTo(anytown.police);
        assertThat(actions.get(0).state().lead().personId()).as("its only lead").isEqualTo(anytown.policeLead.id());
        assertThat(people.agencyCalled(police).orElseThrow().id()).isEqualTo(anytown.police);
        assertThat(actions.get(1).state().lead().agencyId()).isNull();
        assertThat(actions.get(1).state().lead().asPrinted()).isEqualTo("Task Group");
    }

    @Test
    void whatIsTooLongIsCutOnlyWhenAPersonSaysSoAndKeptWhole() {
        String tooLong = "Say it again. ".repeat(800).strip();
        Sheet sheet = Drafts.table("Recommendation|Action|Target date\nSay less|" + tooLong + "|" + "May ".repeat(300));
        Answering answering = new Answering(imports, anytown.businessUnit, begin(sheet))
                .plan("Child long", AGREED, null);
        assertThat(answering.preparation().lines().get(0).problems()).extracting(DraftProblem::advice)
                .anyMatch(advice -> advice.contains("8,000 characters"))
                .anyMatch(advice -> advice.contains("1,000 characters"));
        answering.rows().confirm();
        Review review = review(answering);
        assertThat(action(review, 0).state().wording().text()).hasSize(8000);
        assertThat(plans.printedCells(review)).anyMatch(cell -> cell.text().equals(tooLong));
    }

    @Test
    void textThatLooksLikeMarkupOrCarriesControlCharactersIsOnlyText() {
        String odd = "<script>alert(1)</script> & \"quotes\" \u200b \ud83d\ude00 ' or 1=1 --";
        SheetReading reading =
                SheetReader.read("odd.csv", ("Recommendation,Action,Target date\n\"" + odd.replace("\"", "\"\"")
                + "\",\"Do \u0000\u0007 it\",May 2026\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Sheet sheet = ((SheetReading.Read) reading).sheets().get(0);
        Answering answering = new Answering(imports, anytown.businessUnit, begin(sheet)).plan(odd, AGREED, null).rows();
        answering.confirm();
        assertThat(plans.recommendations(review(answering), TODAY).get(0).state().text()).isEqualTo(odd);
        assertThat(review(answering).name()).isEqualTo(odd);
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

    private Answering answered(Sheet sheet, LocalDate signedOffOn) {
        return new Answering(imports, anytown.businessUnit, begin(sheet)).plan("Child imported", AGREED, signedOffOn)
                .agencies().rows();
    }

    private long begin(Sheet sheet) {
        return imports.begin(anytown.businessUnit, "C:\\Plans\\" + sheet.name() + ".csv", List.of(sheet));
    }

    private static Sheet sheet(Path file) throws Exception {
        return Drafts.sheet(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private Review review(Answering answering) {
        return imports.review(anytown.businessUnit, answering.planImport()).orElseThrow();
    }

    private Action action(Review review, int index) {
        return actions(review).get(index);
    }

    private List<Action> actions(Review review) {
        List<Position> standing = positions.standing(new View(Set.of(review.id()), true, TODAY)).stream()
                .sorted(java.util.Comparator.comparingLong(Position::actionId)).toList();
        return plans.words(standing);
    }

    /** Every text that is stored of the plan, cell by cell and field by field. */
    private List<String> stored(Review review) {
        List<String> texts = new ArrayList<>();
        plans.recommendations(review, TODAY).forEach(one -> {
            RecommendationState state = one.state();
            texts.addAll(NoCellLost.of(state.numberPrinted() + " " + state.text(), state.numberPrinted(),
                    state.sourceName(),
                    state.heading(), state.text(), state.scope(), state.responseReason(), state.intendedOutcome(),
                    state.reviewText()));
        });
        actions(review).forEach(action -> texts.addAll(NoCellLost.of(action.state().wording().text(),
                action.state().wording().successMeasure(), action.state().lead().asPrinted(),
                action.state().dates().dueText(), action.state().note())));
        plans.printedCells(review).forEach(cell -> texts.addAll(NoCellLost.of(cell.heading(), cell.text())));
        return texts;
    }
}
