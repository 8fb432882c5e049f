package org.followthrough.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Vocabulary;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board of another kind reads its own words. */
class VocabularyHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class)
            .with("follow-through.board.name", "Anytown");

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
        assertThat(visitor.open("/settings/vocabulary").body()).contains("Local safeguarding children board",
                "Safeguarding children partnership");
        assertThat(visitor.open("/plans/new").body()).contains("Safeguarding adults review", "such as Adult K");

        settings.change(anytown.businessUnit, Vocabulary.LSCB);
        assertThat(visitor.open("/meetings/new").body()).contains("Which sub-committee meets?");
    }
}
