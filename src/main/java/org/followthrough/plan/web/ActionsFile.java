package org.followthrough.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole list of an address as a file: the same actions as its pages, under the same policy. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PLANS)
class ActionsFile {

    private static final Words WORDS = Words.of(ActionsFile.class);
    private static final List<String> COLUMNS = List.of("reference", "plan", "action", "agency", "person", "firstDue",
            "due", "dueText", "moved", "status", "progress", "confidence", "updated", "note");

    private final ActionList list;
    private final Plans plans;
    private final Reviews reviews;
    private final People people;
    private final SignedIn signedIn;

    ActionsFile(ActionList list, Plans plans, Reviews reviews, People people, SignedIn signedIn) {
        this.list = list;
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping("/actions.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, ListFile.CSV);
    }

    @GetMapping("/actions.xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, ListFile.XLSX);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, ListFile kind) throws IOException {
        if (!signedIn.may(Permission.SEE_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Person reader = signedIn.required();
        ActionList.Asked asked = list.asked(reader, ListFile.parameters(request));
        if (!asked.notDates().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<Position> found = list.found(asked).all();
        List<Action> words = plans.words(found);
        Map<Long, String> agencies = people.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<Long, String> names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<Long, String> titles = reviews.visibleTo(reader).stream()
                .collect(Collectors.toMap(Review::id, Review::name));
        try (SheetWriter sheet = kind.begin(response, "actions-" + asked.asAt().day(), WORDS.say("sheet"))) {
            sheet.headings(COLUMNS.stream().map(WORDS::say).toList());
            for (int i = 0; i < found.size(); i++) {
                sheet.row(row(found.get(i), words.get(i), agencies, names, titles, asked.asAt().day()));
            }
        }
    }

    private static List<?> row(Position position, Action action, Map<Long, String> agencies, Map<Long, String> people,
                               Map<Long, String> plans, LocalDate asAt) {
        LocalDate updated = position.lastUpdateAt() == null ? null : London.dayOf(position.lastUpdateAt());
        return Stream.of(action.reference(), plans.get(position.reviewId()), action.state().wording().text(),
                agencies.get(position.leadAgencyId()), people.get(position.leadPersonId()), position.firstDue(),
                position.due(), action.state().dates().dueText(), position.timesMoved(),
                ActionWords.headline(position, asAt), ActionWords.name(position.progress()),
                ActionWords.name(position.confidence()), updated, action.state().note())
                .collect(Collectors.toList());
    }
}
