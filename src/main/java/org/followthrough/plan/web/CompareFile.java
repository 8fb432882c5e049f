package org.followthrough.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Comparison;
import org.followthrough.plan.Difference;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All that changed between two days as a file: the same changes as the page shows, under the same policy. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PLANS)
class CompareFile {

    /** Not below {@link ComparePage#PATH}, where it would be taken for an action. */
    static final String PATH = "/compared-actions";
    private static final Words WORDS = Words.of(CompareFile.class);
    private static final List<String> COLUMNS = List.of("change", "on", "reference", "plan", "action", "agency", "then",
            "dueThen", "now", "dueNow", "what", "reason");

    private final Compared compared;
    private final ComparedRows rows;
    private final SignedIn signedIn;

    CompareFile(Compared compared, ComparedRows rows, SignedIn signedIn) {
        this.compared = compared;
        this.rows = rows;
        this.signedIn = signedIn;
    }

    @GetMapping(PATH + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, ListFile.CSV);
    }

    @GetMapping(PATH + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, ListFile.XLSX);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, ListFile kind) throws IOException {
        if (!signedIn.may(Permission.SEE_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Person reader = signedIn.required();
        Compared.Shown shown = compared.of(reader, ListFile.parameters(request));
        if (!shown.notDates().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Comparison comparison = shown.comparison();
        try (SheetWriter sheet = kind.begin(response, "changes-" + comparison.from() + "-" + comparison.to(),
                WORDS.say("sheet"))) {
            sheet.headings(COLUMNS.stream().map(WORDS::say).toList());
            for (Difference difference : Difference.values()) {
                List<Comparison.Change> changes = comparison.of(difference);
                List<ComparedRows.Row> words = rows.of(difference, changes, comparison, reader,
                        shown.asked().asAt());
                for (int i = 0; i < changes.size(); i++) {
                    sheet.row(row(difference, changes.get(i), words.get(i)));
                }
            }
        }
    }

    private static List<?> row(Difference difference, Comparison.Change change, ComparedRows.Row words) {
        LocalDate dueThen = change.before() == null ? null : change.before().due();
        LocalDate on = difference == Difference.NEWLY_OVERDUE ? change.after().due().plusDays(1)
                : London.dayOf(change.event().effectiveAt());
        return Arrays.asList(ComparedRows.name(difference), on,
                words.action().reference(), words.action().review(), words.action().title(), words.action().lead(),
                words.then(), dueThen, words.action().status().word(), change.after().due(), words.what(),
                words.reason());
    }
}
