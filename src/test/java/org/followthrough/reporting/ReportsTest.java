package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed on: the same figures as everywhere, nothing of restricted reviews, nobody's name unless chosen. */
class ReportsTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final PublicationCopy USUAL = new PublicationCopy(TODAY, PublicationCopy.USUAL, true);

    private final Person business = new DemonstrationBoard(APP).person(Who.B);

    @Test
    void theUsualCopyHoldsAgenciesAndJobTitlesButNoNameAndNoNote() {
        Document copy = APP.bean(PublicationCopies.class).make(business, "child-k", USUAL);
        String csv = csv(copy);

        View plan = plan("child-k", TODAY);
        List<Action> actions = APP.bean(Plans.class).words(APP.bean(Positions.class).standing(plan));
        assertThat(actions).allSatisfy(action -> assertThat(csv).contains(action.reference()));
        people(actions).forEach(lead -> assertThat(csv).contains(lead.jobTitle()).doesNotContain(lead.name()));
        notes(actions).forEach(note -> assertThat(csv).doesNotContain(note));
        assertThat(csv).contains("Police", "Hospital trust");
        try (ReadPdf read = new ReadPdf(APP.bean(Documents.class).file(copy, DocumentForm.PDF))) {
            people(actions).forEach(lead -> assertThat(read.words()).doesNotContain(lead.name()));
        }
    }

    @Test
    void aCopyHoldsNamesAndNotesOnlyWhereTheyWereChosen() {
        String csv = csv(APP.bean(PublicationCopies.class).make(business, "child-k", new PublicationCopy(TODAY,
                EnumSet.of(ActionColumn.PERSON, ActionColumn.NOTE), true)));

        List<Action> actions = APP.bean(Plans.class).words(APP.bean(Positions.class).standing(plan("child-k", TODAY)));
        people(actions).forEach(lead -> assertThat(csv).contains(lead.name()));
        assertThat(csv).doesNotContain("What success looks like");
    }

    @Test
    void theMarkingStaysUnlessTheBoardSaysSo() {
        PublicationCopies copies = APP.bean(PublicationCopies.class);
        assertThat(words(copies.make(business, "child-k", USUAL))).contains("OFFICIAL-SENSITIVE");
        assertThat(words(copies.make(business, "child-k", new PublicationCopy(TODAY, PublicationCopy.USUAL, false))))
                .doesNotContain("OFFICIAL-SENSITIVE");
    }

    @Test
    void thereIsNoCopyOfARestrictedReviewOrADraftOrForAnybodyElse() {
        PublicationCopies copies = APP.bean(PublicationCopies.class);
        Person member = new DemonstrationBoard(APP).person(Who.S);
        assertThat(copies.find(business, "baby-t")).isEmpty();
        assertThatThrownBy(() -> copies.make(business, "baby-t", USUAL)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> copies.make(member, "child-k", USUAL)).isInstanceOf(NotAllowed.class);
        APP.bean(Reviews.class).visibleTo(business).stream().filter(review -> !review.state().issued())
                .forEach(draft -> assertThat(copies.find(business, draft.ref())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "2026-09-30", "2026-03-31"})
    void figuresAreThoseOfTheListOnThatDay(LocalDate day) {
        LocalDate asAt = day.isAfter(TODAY) ? TODAY : day;
        View plan = plan("child-k", asAt);
        Tally tally = APP.bean(Figures.class).tally(plan);
        String copy = csv(APP.bean(PublicationCopies.class).make(business, "child-k",
                new PublicationCopy(asAt, PublicationCopy.USUAL, true)));
        String summary = csv(APP.bean(ReviewSummaries.class).make(business, "child-k", asAt));

        assertThat(List.of(copy, summary)).allSatisfy(file -> assertThat(file).contains(
                "All actions," + tally.total(), "Open," + tally.open(),
                "Overdue," + tally.of(QuickLink.OVERDUE), "Signed off," + tally.of(QuickLink.SIGNED_OFF),
                "Waiting for sign-off," + tally.of(QuickLink.WAITING)));
    }

    @Test
    void anAgencyReportHoldsEachActionOfTheAgencyOnceAndNothingOfRestrictedReviews() {
        Agency police = APP.bean(People.class).agencyByRef("police").orElseThrow();
        LocalDate since = TODAY.minusMonths(6);
        String csv = csv(APP.bean(AgencyReports.class).make(business, police, TODAY, since));

        List<Position> led = APP.bean(Positions.class).standing(APP.bean(Plans.class).boardView(TODAY)).stream()
                .filter(position -> Long.valueOf(police.id()).equals(position.leadAgencyId()))
                .filter(position -> !position.progress().isOver() || position.progress() == Progress.SIGNED_OFF
                        && !position.signedOffOn().isBefore(since)).toList();
        Set<String> expected = APP.bean(Plans.class).words(led).stream().map(Action::reference)
                .collect(Collectors.toSet());
        assertThat(csv.lines().filter(line -> line.matches("R\\d\\d-\\d\\d,.*"))
                .map(line -> line.substring(0, 6)).toList()).containsExactlyInAnyOrderElementsOf(expected);
        String baby = APP.bean(Reviews.class).find(business, "baby-t").map(Review::name).orElseThrow();
        assertThat(csv).doesNotContain(baby).contains("Overdue, longest first", "Signed off since");
    }

    @Test
    void aCoordinatorGetsTheReportOfTheirOwnAgencyAlone() {
        Person coordinator = new DemonstrationBoard(APP).person(Who.C);
        People people = APP.bean(People.class);
        AgencyReports reports = APP.bean(AgencyReports.class);
        assertThat(reports.make(coordinator, people.agency(coordinator.agencyId()).orElseThrow(), TODAY, TODAY)
                .sections()).hasSize(5);
        assertThatThrownBy(() -> reports.make(coordinator, people.agencyByRef("police").orElseThrow(), TODAY, TODAY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSummaryOfARestrictedReviewIsForThoseNamedForIt() {
        ReviewSummaries summaries = APP.bean(ReviewSummaries.class);
        assertThat(summaries.make(business, "baby-t", TODAY).facts())
                .contains("This review is restricted. Give this only to people named for it.");
        assertThatThrownBy(() -> summaries.make(new DemonstrationBoard(APP).person(Who.S), "baby-t", TODAY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoTookWhatIsKept() {
        APP.bean(PublicationCopies.class).make(business, "child-k", USUAL);
        assertThat(APP.bean(Events.class).of("plan/child-k", 0, 1)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("PUBLICATION_COPY_MADE");
            assertThat(event.personId()).isEqualTo(business.id());
        });
    }

    @Test
    void everyReportIsReadByEverybodyAndForEver() {
        Agency police = APP.bean(People.class).agencyByRef("police").orElseThrow();
        Stream.of(APP.bean(PublicationCopies.class).make(business, "child-k", USUAL),
                        APP.bean(AgencyReports.class).make(business, police, TODAY, TODAY),
                        APP.bean(ReviewSummaries.class).make(business, "child-k", TODAY),
                        APP.bean(ReviewSummaries.class).make(business, "child-k", LocalDate.of(2000, 1, 1)))
                .forEach(document -> {
                    byte[] pdf = APP.bean(Documents.class).file(document, DocumentForm.PDF);
                    assertThat(VeraPdf.failures(pdf)).isEmpty();
                    try (ReadPdf read = new ReadPdf(pdf)) {
                        assertThat(read.smallestSize()).isGreaterThanOrEqualTo(9);
                    }
                });
    }

    private static View plan(String ref, LocalDate asAt) {
        long id = APP.bean(Reviews.class).all().stream().filter(review -> review.ref().equals(ref)).findFirst()
                .orElseThrow().id();
        return APP.bean(Plans.class).boardView(asAt).of(id);
    }

    private static List<Person> people(List<Action> actions) {
        return actions.stream().map(action -> action.state().lead().personId()).filter(id -> id != null).distinct()
                .map(id -> APP.bean(People.class).find(id).orElseThrow()).toList();
    }

    private static List<String> notes(List<Action> actions) {
        return actions.stream().map(action -> action.state().note()).filter(note -> note != null).toList();
    }

    private static String csv(Document document) {
        return new String(APP.bean(Documents.class).file(document, DocumentForm.CSV), StandardCharsets.UTF_8);
    }

    private static String words(Document document) {
        try (ReadPdf read = new ReadPdf(APP.bean(Documents.class).file(document, DocumentForm.PDF))) {
            return read.words();
        }
    }
}
