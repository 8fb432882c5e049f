package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    private static final List<NavigationEntry> ENTRIES = List.of(
            new NavigationEntry(30, "/actions", () -> "Actions", () -> true, () -> 9),
            new NavigationEntry(10, "/", "Home", () -> true),
            new NavigationEntry(40, "/settings", "Settings", () -> false));

    @Test
    void showsWhatThePersonMaySeeInOrder() {
        assertThat(Frame.of(facts("Jo Ellis"), ENTRIES, List.of(), "/").items()).extracting(Frame.Item::label)
                .containsExactly("Home", "Actions");
        assertThat(Frame.of(facts(""), ENTRIES, List.of(), "/").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, page, ", "/actions, , page", "/actions/R03-07/update, , true", "/actionsheet, , ", "/plans, , "})
    void marksTheEntryOneIsAtOrBelow(String path, String home, String actions) {
        assertThat(Frame.of(facts("Jo Ellis"), ENTRIES, List.of(), path).items()).extracting(Frame.Item::current)
                .containsExactly(home, actions);
    }

    private static FrameFacts facts(String person) {
        return new FrameFacts() {
            @Override
            public Optional<String> colour() {
                return Optional.empty();
            }

            @Override
            public Optional<FrameLogo> logo() {
                return Optional.empty();
            }

            @Override
            public String boardName() {
                return "Anytown Safeguarding Children Board";
            }

            @Override
            public String contact() {
                return "";
            }

            @Override
            public Optional<FrameAccount> account() {
                return Optional.of(new FrameAccount("/me", person)).filter(account -> !person.isEmpty());
            }

            @Override
            public String marking() {
                return "";
            }
        };
    }
}
