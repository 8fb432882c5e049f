package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"agency-sections", "home-office-form", "continuation-rows", "progress-with-key",
            "strategic-plan",
            "improvement-plan", "recommendations-only", "no-number-heading", "no-headings"})
    void losesNoCell(String fixture) {
        Sheet sheet = Drafts.fixture(fixture + ".csv");
        NoCellLost.check(sheet, Drafts.read(sheet));
    }

    @Test
    void sectionsNameSourceAndHeading() {
        DraftPlan plan = Drafts.read(Drafts.fixture("agency-sections.csv"));
        assertThat(plan.recommendations())
                .extracting(DraftRecommendation::source, DraftRecommendation::sourceName, DraftRecommendation::heading,
                        recommendation -> recommendation.actions().size())
                .containsExactly(
                        tuple(RecommendationSource.AGENCY_REPORT, "1. HEALTH ACTION PLAN", "Recording", 1),
                        tuple(RecommendationSource.AGENCY_REPORT, "1. HEALTH ACTION PLAN", "Recording", 1),
                        tuple(RecommendationSource.AGENCY_REPORT, "1. HEALTH ACTION PLAN", "Training", 1),
                        tuple(RecommendationSource.AGENCY_REPORT, "2. POLICE ACTION PLAN", "", 2));
        assertThat(plan.actions()).extracting(action -> action.due().printed(), action -> action.due().date())
                .containsExactly(tuple("Immediate", null), tuple("August 2018", LocalDate.of(2018, 8, 31)),
                        tuple("Sept 18", LocalDate.of(2018, 9, 30)), tuple("31/02/2019", null),
                        tuple("2019/20", LocalDate.of(2020, 3, 31)));
        assertThat(plan.actions()).extracting(action -> action.lead().agencies().get(0).agency().ref())
                .containsExactly("hospitals", "hospitals", "hospitals", "police", "police");
        assertThat(plan.problemsOf(11)).extracting(DraftProblem::sentence)
                .contains("Row 11, Target Date: ‘31/02/2019’. There is no such day. Enter a date, or choose No date.");
        assertThat(plan.notes()).extracting(RowNote::text)
                .containsExactly("4.0 Recommendations of the agencies", "1. HEALTH ACTION PLAN");
    }

    @Test
    void promptsBelowTheHeadingsAreNoRecommendation() {
        DraftPlan plan = Drafts.read(Drafts.fixture("home-office-form.csv"));
        assertThat(plan.recommendations())
                .extracting(DraftRecommendation::number, DraftRecommendation::text, DraftRecommendation::scope)
                .containsExactly(tuple("Recommendation 1:", "Agree one route for urgent referrals", "Local"),
                        tuple("Recommendation 2:", "Name a contact in each agency", "Regional"));
        DraftAction first = plan.recommendations().get(0).actions().get(0);
        assertThat(first.due().date()).isNull();
        assertThat(first.due().found()).hasSize(3);
        assertThat(first.lead().agencies()).extracting(match -> match.agency().ref())
                .containsExactly("hospitals", "ccg");
        assertThat(first.milestones()).startsWith("Draft agreed");
        DraftAction second = plan.recommendations().get(1).actions().get(0);
        assertThat(second.status().progress()).isEqualTo(Progress.COMPLETE);
        assertThat(second.status().completedOn()).isEqualTo("2019-06-26");
        assertThat(AgencyShares.oneEach(second, AnytownAgencies.ALL))
                .extracting(DraftAction::text, action -> action.lead().agencies().get(0).agency().ref())
                .containsExactly(tuple("Publish a list of contacts", "care"),
                        tuple("Publish a list of contacts", "police"));
    }

    @Test
    void rowsWithoutARecommendationContinueTheOneAbove() {
        DraftPlan plan = Drafts.read(Drafts.fixture("continuation-rows.csv"));
        assertThat(plan.recommendations()).extracting(DraftRecommendation::number, one -> one.actions().size())
                .containsExactly(tuple("1", 1), tuple("2", 3), tuple("5", 1));
        assertThat(plan.actions()).extracting(DraftAction::row, action -> action.status().progress(),
                        action -> action.status().kind())
                .containsExactly(tuple(3, Progress.COMPLETE, StatusReading.Kind.SAID),
                        tuple(4, Progress.COMPLETE, StatusReading.Kind.COMPLETE_AND_GOING_ON),
                        tuple(5, Progress.COMPLETE, StatusReading.Kind.SAID),
                        tuple(6, Progress.IN_PROGRESS, StatusReading.Kind.NOT_SAID),
                        tuple(8, Progress.NOT_STARTED, StatusReading.Kind.NOT_SAID));
        assertThat(plan.recommendations().get(1).actions().get(2).notes())
                .containsExactly(new RowNote(7, "Progress RAG status", "Awaiting a date from the trust"));
    }

    @Test
    void aPlanWithoutActionsTakesTheRecommendationsWords() {
        DraftPlan plan = Drafts.read(Drafts.fixture("progress-with-key.csv"));
        assertThat(plan.actions())
                .extracting(DraftAction::text, DraftAction::ownWords, action -> action.lead().person(),
                        action -> action.status().progress(), action -> action.status().confidence())
                .containsExactly(
                        tuple("Work with neighbouring boards, and say how", false, "Chair\nDCS", Progress.IN_PROGRESS,
                                Confidence.ON_TRACK),
                        tuple("Train members in assurance", false, "Chair\nDCS", Progress.COMPLETE,
                                Confidence.ON_TRACK),
                        tuple("Publish the annual report", false, "Chair", Progress.IN_PROGRESS, Confidence.AT_RISK));
        assertThat(plan.notes()).extracting(RowNote::row, RowNote::text)
                .contains(tuple(6, "1 Fully Achieved"), tuple(8, "3 Slipped"));
    }

    @Test
    void blankActionsAreTheOneAbove() {
        DraftPlan plan = Drafts.read(Drafts.fixture("strategic-plan.csv"));
        assertThat(plan.recommendations()).extracting(DraftRecommendation::heading).containsExactly(
                "Priority Theme One: Children who go missing", "Priority Theme Two: Neglect");
        assertThat(plan.recommendations().get(0).actions()).extracting(DraftAction::text, DraftAction::ownWords)
                .containsExactly(tuple("Embed the audit’s findings", true), tuple("Publish the strategy", true),
                        tuple("Publish the strategy", false), tuple("Publish the strategy", false));
        assertThat(plan.recommendations().get(0).intendedOutcome())
                .isEqualTo("Joined-up response\nConfident\nworkforce\nBetter informed board");
        assertThat(plan.unknownAgencies()).containsExactly("Missing Children group");
    }

    @Test
    void aListWithADateForEachItemBecomesAnActionEach() {
        DraftPlan plan = Drafts.read(Drafts.fixture("improvement-plan.csv"));
        assertThat(plan.recommendations()).extracting(DraftRecommendation::source)
                .containsOnly(RecommendationSource.INSPECTION);
        assertThat(plan.recommendations().get(1).actions()).extracting(DraftAction::text, action -> action.due().date(),
                        DraftAction::progressNote)
                .containsExactly(tuple("1. Agree a policy", null, "1. Policy agreed"),
                        tuple("2. Audit it", LocalDate.of(2018, 3, 31), "2. Not started"));
        assertThat(plan.recommendations().get(0).actions().get(0).notes()).extracting(RowNote::heading)
                .containsExactly("Ofsted Para No", "Monitoring and Evaluation");
    }

    @Test
    void severalAgenciesAreOfferedAsAnActionEach() {
        DraftPlan plan = Drafts.read(Drafts.fixture("recommendations-only.csv"));
        assertThat(plan.actions().map(action -> AgencyShares.oneEach(action, AnytownAgencies.ALL).size()))
                .containsExactly(5, 3, 2, 1);
        assertThat(plan.problems()).extracting(DraftProblem::row, DraftProblem::kind).contains(
                tuple(2, DraftProblem.Kind.ALL_AGENCIES), tuple(3, DraftProblem.Kind.SEVERAL_AGENCIES),
                tuple(4, DraftProblem.Kind.UNKNOWN_AGENCY), tuple(5, DraftProblem.Kind.NO_AGENCY));
    }

    @Test
    void columnsWithoutHeadingsAreKnownByWhatStandsInThem() {
        assertThat(Drafts.read(Drafts.fixture("no-number-heading.csv")).columns()).extracting(ColumnMatch::field)
                .containsExactly(Field.NUMBER, Field.RECOMMENDATION, Field.ACTION, Field.LEAD_PERSON, Field.DUE,
                        Field.SUCCESS_MEASURE);
        assertThat(Drafts.read(Drafts.fixture("no-headings.csv")).columns()).extracting(ColumnMatch::field)
                .containsExactly(Field.NUMBER, Field.RECOMMENDATION, Field.ACTION, Field.LEAD_PERSON, Field.DUE);
    }

    @Test
    void aWorkbookWithMergedCellsReadsLikeItsTable() {
        byte[] file = Workbooks.of(workbook -> {
            var sheet = workbook.createSheet("Plan");
            String[][] rows = {{"Anytown plan"}, {"", "Recommendation", "Action", "Lead Agency", "Target date"},
                    {"1", "See fathers", "Brief midwives", "Police", "Jan 08"}, {"", "", "Audit", "", "Feb 08"}};
            for (int row = 0; row < rows.length; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    cells.createCell(column).setCellValue(rows[row][column]);
                }
            }
            for (int column : new int[] {0, 1, 3}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
        });
        Sheet sheet = Drafts.sheet("plan.xlsx", file);
        DraftPlan plan = Drafts.read(sheet);
        NoCellLost.check(sheet, plan);
        assertThat(plan.recommendations()).hasSize(1);
        assertThat(plan.recommendations().get(0).number()).isEqualTo("1");
        assertThat(plan.actions())
                .extracting(DraftAction::text, action -> action.lead().agencies().get(0).agency().ref())
                .containsExactly(tuple("Brief midwives", "police"), tuple("Audit", "police"));
    }

    @Test
    void aPlanWithoutRecommendationsGoesByItsHeadings() {
        DraftPlan plan = Drafts.read(Drafts.table("Action|Lead|Timescale\nNeglect||\nTrain all staff|Police|May 2018\n"
                + "Audit|CSC|June 2018\nHousing||\nBrief wardens|Police|July 2018"));
        assertThat(plan.recommendations()).extracting(DraftRecommendation::text, one -> one.actions().size())
                .containsExactly(tuple("Neglect", 2), tuple("", 1));
        assertThat(plan.problems()).extracting(DraftProblem::kind).contains(DraftProblem.Kind.NO_RECOMMENDATION);
    }

    @Test
    void numbersMayHaveGapsButNotStandTwice() {
        DraftPlan plan = Drafts.read(Drafts.table("No|Recommendation|Action|Target date\n3|See fathers|Brief|May 2018\n"
                + "8|Share plans|Agree|May 2018\n3|Audit files|Audit|May 2018"));
        assertThat(plan.problems()).filteredOn(problem -> problem.kind() == DraftProblem.Kind.NUMBER_REPEATED)
                .extracting(DraftProblem::row).containsExactly(4);
    }

    @Test
    void saysWhichTextIsTooLong() {
        DraftPlan plan = Drafts.read(Drafts.table("No|Recommendation|Action|Target date\n1|See fathers|"
                + "Brief ".repeat(2_000) + "|May 2018"));
        assertThat(plan.problems()).extracting(DraftProblem::kind, DraftProblem::row, DraftProblem::column)
                .contains(tuple(DraftProblem.Kind.TEXT_TOO_LONG, 2, "Action"));
    }

    @Test
    void readsTwentyThousandRowsInSeconds() {
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("No", "Recommendation", "Action", "Lead", "Target date", "Progress")));
        IntStream.range(0, 20_000)
                .forEach(i -> rows.add(List.of(String.valueOf(i), "Recommendation number " + i + " about records",
                "Brief all staff " + i, "Police / CSC", "By 31/12/2016", "Staff briefed. Completed.")));
        long started = System.nanoTime();
        DraftPlan plan = Drafts.read(new Sheet("Plan", rows));
        assertThat(plan.recommendations()).hasSize(20_000);
        assertThat(System.nanoTime() - started).isLessThan(10_000_000_000L);
    }
}
