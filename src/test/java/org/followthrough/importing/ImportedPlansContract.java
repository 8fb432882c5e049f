package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Update;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.PublishedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What both databases must hold of a plan that was imported: every cell, its dates and its agencies. */
abstract class ImportedPlansContract extends ImportFixture {

    private static final List<String> LOOK_ALIKES = List.of("no-number-heading.csv", "continuation-rows.csv",
            "recommendations-only.csv", "strategic-plan.csv", "progress-with-key.csv", "improvement-plan.csv",
            "no-headings.csv", "agency-sections.csv", "home-office-form.csv");

    @TestFactory
    Stream<DynamicTest> everyCellOfALookAlikeStandsInThePlan() {
        return LOOK_ALIKES.stream().map(name -> DynamicTest.dynamicTest(name, () -> imported(Drafts.fixture(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyCellOfARealPlanStandsInThePlan() throws Exception {
        Optional<Path> folder = PublishedData.folder("plans");
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
        Optional<Path> folder = PublishedData.folder("plans");
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
