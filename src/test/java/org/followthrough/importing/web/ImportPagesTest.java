package org.followthrough.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.followthrough.people.People;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way of a file into a plan as the business unit reads and answers it, without JavaScript. */
class ImportPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PLAN = """
            Action plan agreed 4 March 2026,,,,
            Recommendation,Action,Lead agency,Target date,Progress
            "1. Share <b>what</b> is known early","Write & read it down",Zedtown Police,31/02/2026,
            2. Meet every month,Book a room,Zedtown Health Trust / Zedtown Police,May 2026,Complete
            3. Train everybody,Find a trainer,All agencies,Ongoing,Not started
            """;

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final int number = NEXT.incrementAndGet();
    private final Visitor visitor = APP.visitor();
    private String path;

    /** Where a request ended, and what stands there. */
    private record Shown(String path, String body) {
    }

    @BeforeEach
    void theBusinessUnitIsSignedIn(People people) {
        signIn(visitor, people, "jo" + number, Role.BUSINESS_UNIT);
    }

    @Test
    void aFileIsTakenIntoADraftPlanAndOutAgain(Reviews reviews) {
        Shown table = uploaded("plan.csv", PLAN);
        assertThat(table.body()).contains("Which row holds the headings?", "(suggested)", "plan.csv",
                "Share &lt;b&gt;what&lt;/b&gt;");

        Shown columns = answer("table", Map.of("headings", "1"));
        assertThat(columns.body()).contains("What does each column hold?", "Suggested", "Write &amp; read it down")
                .doesNotContain(">Ignore<");
        assertThat(answer("columns", columns("ACTION")).body())
                .contains("Action is already matched with the column Recommendation");

        Shown plan = answer("columns", columns("RECOMMENDATION"));
        assertThat(plan.body()).contains("4 March 2026 is printed in the file", "1 action is printed as complete");
        assertThat(answer("plan", plan("", "2026")).body()).contains("Enter the name of the review");
        assertThat(answer("plan", plan("Child <i>Z</i>", "2027")).body())
                .contains("The day the plan was agreed must be today or earlier",
                        "value=\"Child &lt;i&gt;Z&lt;/i&gt;\"");

        Shown agencies = answer("plan", plan("Child <i>Z</i> " + number, "2026"));
        assertThat(agencies.body()).contains("Zedtown Police", "1 action names several agencies",
                "1 action is for all agencies");
        Map<String, String> answers = new LinkedHashMap<>(Map.of("several", "EACH", "all", "EACH"));
        found("<select[^>]*name=\"(agency-[^\"]*)\".*?value=\"(new:[^\"]*)\"", agencies.body())
                .forEach((name, first) -> answers.put(name, first));
        found("name=\"(everyone)\"[^>]*value=\"([^\"]*)\"", agencies.body()).forEach(answers::put);

        Shown check = answer("agencies", answers);
        assertThat(check.body()).contains("1 row needs a decision", "2 ready, 1 to decide",
                "Target date: \u201831/02/2026\u2019. There is no such day. Enter a date, or choose No date.",
                "File: Ongoing",
                "Needs a date", "2 actions, one for each agency");
        assertThat(answer("check", Map.of("due-3", "other", "date-3-day", "31", "date-3-month", "2", "date-3-year",
                "2026",
                "save", "")).body()).contains("must be a real date: February 2026 has only 28 days", "value=\"31\"");
        assertThat(visitor.get(path + "/confirm").statusCode()).as("not while something is open").isEqualTo(302);
        Shown ready = answer("check", Map.of("due-3", "other", "date-3-day", "28", "date-3-month", "feb", "date-3-year",
                "2026", "save", ""));
        assertThat(ready.body()).contains("All 3 rows are ready", "28 February 2026", "File: 31/02/2026");

        Shown row = answer("rows/4", Map.of("due-4", "none", "standing-4", "COMPLETE", "number-4", "2a", "save", ""));
        assertThat(row.body()).contains("2a Meet every month", "File: May 2026");

        Shown confirm = answer("check", Map.of("continue", ""));
        assertThat(confirm.body()).contains("Import this plan?", "Child &lt;i&gt;Z&lt;/i&gt; " + number,
                "No e-mail is sent until you issue the plan", "Zedtown Health Trust", "Actions overdue today",
                "Cells kept as notes");
        assertThat(reviews.all()).noneMatch(review -> review.name().endsWith("</i> " + number));

        Shown done = answer("confirm", Map.of("confirm", ""));
        assertThat(done.body()).contains("3 recommendations", "Undo this import", "is imported");
        Optional<Review> review = reviews.all().stream().filter(one -> one.name().endsWith("</i> " + number))
                .findFirst();
        assertThat(review).isPresent();
        assertThat(visitor.open(path + "/table").body()).as("done is done").contains("is imported");

        assertThat(visitor.open(path + "/undo").body())
                .contains("Undo this import?", "Actions removed", "The plan is removed");
        assertThat(answer("undo", Map.of("undo", "")).body()).contains("The import is undone", "plan.csv");
        assertThat(reviews.all()).noneMatch(one -> one.id() == review.get().id());
        assertThat(visitor.open(path).body()).as("every answer is kept").contains("Match agencies", "selected");
    }

    @Test
    void headingsWithoutRowsAreNoPlan() {
        uploaded("headings.csv", "Recommendation,Action,Lead agency,Target date,Progress\n");
        answer("table", Map.of("headings", "0"));
        answer("columns", columns("RECOMMENDATION"));

        assertThat(answer("plan", plan("Headings " + number, "2026")).body())
                .contains("There are no rows under the headings", "Choose another row of headings in step 2")
                .doesNotContain("id=\"continue\"");
        assertThat(visitor.get(path + "/confirm").statusCode()).isEqualTo(302);
    }

    @Test
    void aLostSessionLosesNothingAndAColleagueGoesOn(People people) {
        uploaded("lost " + number + ".csv", PLAN);
        answer("table", Map.of("headings", "1"));
        answer("columns", columns("RECOMMENDATION"));

        Visitor colleague = APP.visitor();
        assertThat(colleague.get(path).headers().firstValue("Location").orElse("")).contains("/sign-in?next=");
        signIn(colleague, people, "colleague" + number, Role.BUSINESS_UNIT);
        assertThat(colleague.open("/import").body()).contains("lost " + number + ".csv", "Not finished yet");
        assertThat(colleague.open(path).body()).contains("About the plan");
        assertThat(colleague.fillIn(path + "/remove", Map.of("remove", "")).statusCode()).isEqualTo(302);
        assertThat(visitor.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheBusinessUnitSeesImports(People people) {
        uploaded("plan.csv", PLAN);
        Visitor lead = APP.visitor();
        signIn(lead, people, "lead" + number, Role.AGENCY_LEAD);
        assertThat(lead.get("/import").statusCode()).isEqualTo(403);
        assertThat(lead.get(path + "/check").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/import/999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/import/none/table").statusCode()).isEqualTo(400);
        assertThat(visitor.get(path + "/rows/77").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plan.csv   | EMPTY                | The file is empty",
            "plan.csv   | BLANK                | The file holds no text in any cell",
            "plan.xlsx  | %PDF-1.7 something   | The file is a PDF",
            "plan.csv   | LONG                 | has more than 20,000 rows",
            "plan.xlsx  | <html><body>         | The file is a web page, whatever its name says",
            "plan.csv   | CELL                 | holds more than 32,000 characters"})
    void aFileThatIsNoPlanIsRefusedWithAPlainSentence(String name, String content, String sentence) {
        String text = switch (content) {
            case "EMPTY" -> "";
            case "BLANK" -> ",,\n , ,\n";
            case "LONG" -> "Recommendation,Action\n" + "Do it,Now\n".repeat(100_000);
            case "CELL" -> "Recommendation,Action\nDo it," + "Now ".repeat(25_000) + "\n";
            default -> content;
        };
        HttpResponse<String> page = visitor.upload("/import", Map.of("upload", ""), "file", name,
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is a problem", sentence).doesNotContain("Exception");
    }

    @Test
    void noFileIsAskedForAgain() {
        assertThat(visitor.fillIn("/import", Map.of("upload", "")).body())
                .contains("Choose the file that holds the plan");
    }

    private Shown uploaded(String name, String text) {
        Shown shown = shown(visitor.upload("/import", Map.of("upload", ""), "file", name,
                text.getBytes(StandardCharsets.UTF_8)));
        path = shown.path().replaceFirst("^(/import/\\d+).*", "$1");
        return shown;
    }

    /** Fills in the page of a step; its one button is pressed unless the fields name another. */
    private Shown answer(String step, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (fields.values().stream().noneMatch(String::isEmpty) || step.equals("plan")) {
            all.put("continue", "");
        }
        return shown(visitor.fillIn(path + "/" + step, all));
    }

    private Shown shown(HttpResponse<String> response) {
        HttpResponse<String> last = visitor.follow(response);
        return new Shown(last.uri().getPath(), last.body());
    }

    private static Map<String, String> columns(String first) {
        return Map.of("column-0", first, "column-1", "ACTION", "column-2", "LEAD_AGENCY", "column-3", "DUE", "column-4",
                "STATUS");
    }

    private static Map<String, String> plan(String name, String year) {
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("where", "NEW", "name", name, "kind", "SERIOUS_CASE_REVIEW",
                "agreed-day", "4", "agreed-month", "3", "agreed-year", year, "complete", "WAITING"));
        return fields;
    }

    private static Map<String, String> found(String pattern, String page) {
        Map<String, String> found = new LinkedHashMap<>();
        for (MatchResult match : Pattern.compile(pattern, Pattern.DOTALL).matcher(page).results().toList()) {
            found.putIfAbsent(match.group(1), match.group(2).replace("&amp;", "&"));
        }
        return found;
    }

    private static void signIn(Visitor visitor, People people, String name, Role role) {
        long id = people.add(name + "@import.example", name, "Manager", null, PersonState.ACTIVE, Set.of(role));
        visitor.get("/import", KnownByHeader.HEADER, String.valueOf(id));
    }
}
