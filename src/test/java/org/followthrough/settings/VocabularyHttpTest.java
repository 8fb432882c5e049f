package org.followthrough.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.people.Vocabulary;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.web.PageCatalogue;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board of another kind reads its own words, and one that talks nonsense reads nothing but nonsense. */
class VocabularyHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class)
            .with("follow-through.board.name", "Anytown");

    private static final Pattern NOT_READ = Pattern.compile("(?s)<(script|style|head)\\b.*?</\\1>|<[^>]*>");
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\p{L}.{])(LSCB|SCR|serious case review|sub-committees?"
            + "|chairs?|business unit|boards?|child(ren)?|reviews?(?! date))\\b");

    /** They tell what each kind of board says, or offer the data set of boards that safeguard children. */
    private static final Set<String> ABOUT_KINDS = Set.of("/settings", "/settings/vocabulary", "/indicators/library");

    private final Visitor visitor = APP.visitor();

    @AfterEach
    void asUsual() {
        Words.speak(Terms.USUAL);
    }

    @Test
    void theKindOfBoardIsChosenOnScreenAndHoldsForEverySentence(Anytown anytown, BoardSettings settings) {
        visitor.get("/", KnownByHeader.HEADER, String.valueOf(anytown.businessUnit.id()));
        assertThat(visitor.open("/settings").body()).contains("Local safeguarding children board",
                "Says serious case reviews (SCR), sub-committee, independent chair, business unit");
        assertThat(visitor.fillIn("/settings/vocabulary", Map.of("save", "")).body())
                .contains("Select what kind of board it is");

        visitor.fillIn("/settings/vocabulary", Map.of("vocabulary", "SAB", "save", ""));
        assertThat(visitor.open("/settings").body()).contains("Safeguarding adults board",
                "each meeting of the review subgroup.", "board.vocabulary: LSCB, now SAB");
        assertThat(visitor.open("/meetings/new").body()).contains("Which review subgroup meets?");
        assertThat(visitor.open("/plans/new").body()).contains("Safeguarding adults review", "such as Adult K");

        settings.change(anytown.businessUnit, Vocabulary.LSCB);
        assertThat(visitor.open("/meetings/new").body()).contains("Which sub-committee meets?");
    }

    @Test
    void aBoardThatTalksNonsenseReadsNothingButNonsense(Anytown anytown, PageCatalogue catalogue) {
        Person reader = anytown.person("reader", null, Role.BUSINESS_UNIT, Role.ADMINISTRATOR);
        List<String> addresses = new ArrayList<>(onePlan(anytown));
        catalogue.pages().stream().map(PageCatalogue::pathOf)
                .filter(path -> !path.contains("$") && !ABOUT_KINDS.contains(path))
                .forEach(addresses::add);
        visitor.get("/", KnownByHeader.HEADER, String.valueOf(reader.id()));
        Words.speak(nonsense());

        List<String> found = new ArrayList<>();
        int nonsense = 0;
        for (String address : addresses) {
            String read = NOT_READ.matcher(visitor.get(address).body()).replaceAll(" ").replaceAll("\\s+", " ");
            BARE.matcher(read).results().forEach(word -> found.add(address + ": "
                    + read.substring(Math.max(0, word.start() - 40), Math.min(read.length(), word.end() + 40))));
            nonsense += read.contains("zorg") || read.contains("Zorg") ? 1 : 0;
        }
        assertThat(found).isEmpty();
        assertThat(nonsense).as("pages that say something of the board").isGreaterThan(30);
    }

    private static List<String> onePlan(Anytown anytown) {
        Review review = anytown.review(new ReviewState("Zed", ReviewKind.SERIOUS_CASE_REVIEW, null, null, false, false,
                LocalDate.of(2026, 9, 1), null, null));
        long recommendation = anytown.recommendation(review);
        String action = anytown.action(review, recommendation, LocalDate.of(2026, 10, 1));
        anytown.issue(review);
        String plan = "/plans/" + review.ref();
        return List.of(plan, plan + "/recommendations", plan + "/edit", plan + "/people", plan + "/close",
                plan + "/recommendations/new", "/recommendations/" + recommendation, "/actions/" + action,
                "/actions/" + action + "/update", "/actions/" + action + "/withdraw", "/actions/" + action + "/edit",
                "/settings/rules/updates-due", "/settings/meanings/signed-off");
    }

    private static Terms nonsense() {
        Map<String, String> said = new HashMap<>();
        Vocabulary.usual().terms().said().keySet().forEach(noun -> said.put(noun, "zorg"));
        return new Terms(said);
    }
}
