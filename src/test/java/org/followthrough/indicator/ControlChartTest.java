package org.followthrough.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.indicator.ControlChart.Limits;
import org.followthrough.indicator.ControlChart.Mark;
import org.followthrough.testing.PublishedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the control chart, each where it just does and where it just does not signal. */
class ControlChartTest {

    @Test
    void theTestVectorGivesItsFigures() {
        Limits limits = limits(chart("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1"));
        assertThat(limits.mean()).isEqualTo(1.94, within(0.005));
        assertThat(limits.lower()).isEqualTo(-3.06, within(0.005));
        assertThat(limits.upper()).isEqualTo(6.95, within(0.005));
        assertThat(marks("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1")).isEqualTo("....O.............");
    }

    /** Twenty quiet figures, so that what follows them decides; the last ones are marked as the rule says. */
    static Stream<Arguments> cases() {
        String calm = "10 12 ".repeat(10);
        return Stream.of(
                Arguments.of("just outside the upper limit", calm + "17.1", ".".repeat(20) + "O"),
                Arguments.of("just inside it", calm + "17.0", ".".repeat(21)),
                Arguments.of("below the lower limit", calm + "3", ".".repeat(20) + "o"),
                Arguments.of("six steps up", "8 14 8 14 8 14 8 9 10 11 12 13 14", "......TTTTTTT"),
                Arguments.of("five steps up", "8 14 8 14 8 14 8 14 10 11 12 13 14 15", ".".repeat(14)),
                Arguments.of("six steps down", "8 14 8 14 8 14 13 12 11 10 9 8 14", ".....ttttttt."),
                Arguments.of("a tie in the steps", "8 14 8 14 8 14 8 9 10 11 11 12 13", "............."),
                Arguments.of("two of three near the limit", calm + "15.3 12 15.3", ".".repeat(20) + "N.N"),
                Arguments.of("not quite near it", calm + "15.2 12 15.2", ".".repeat(23)),
                Arguments.of("one of three near it", calm + "15.3 12 12 15.3", ".".repeat(24)),
                Arguments.of("two of three, but one across the average", calm + "15.7 10 15.7", ".".repeat(23)),
                Arguments.of("near the limit at the end of a rise", calm + "8 9 10 11 12 14.9 15.6",
                        ".".repeat(20) + "TTTTTTT"),
                Arguments.of("near the limit within a run above", calm + "12 13 12 15.6 13 15.6 12",
                        ".".repeat(19) + "RRRRNRNR"),
                Arguments.of("outside is not near", calm + "19 13 16.3", ".".repeat(20) + "O.."),
                Arguments.of("seven above the average", "0 20 0 20 0 20 0 20 0 " + "11 12 11 12 11 12 11",
                        ".........RRRRRRR"),
                Arguments.of("six above it", "0 20 0 20 0 20 0 20 0 11 12 11 12 11 12 0", ".".repeat(16)),
                Arguments.of("one on the average breaks it", "10 0 20 0 20 0 20 0 20 11 10 11 9 11 10 11 9",
                        ".".repeat(17)),
                Arguments.of("all alike", "0.1 ".repeat(15), ".".repeat(15)),
                Arguments.of("one figure", "5", "."),
                Arguments.of("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachRuleMarksItsFigures(String name, String values, String marks) {
        assertThat(marks(values)).isEqualTo(marks);
    }

    @Test
    void aGapEndsARunAndIsNoStep() {
        assertThat(marks("0 20 0 20 0 20 0 20 0 11 12 11 - 11 12 11 12")).isEqualTo(".".repeat(17));
        assertThat(marks("8 14 8 14 8 14 8 9 10 - 11 12 13 14")).isEqualTo(".".repeat(14));
        assertThat(limits(chart("10 12 - 100 102")).upper()).as("the step over the gap does not count")
                .isEqualTo(56 + 2 * 2.66, within(1e-9));
        assertThat(chart("- 5 -").points()).allMatch(point -> point.limits() == null && point.mark() == null);
    }

    @Test
    void thePublishedReferralsOfCambridgeshireAreReadAsTheDomainSays() throws IOException {
        Optional<Path> folder = PublishedData.folder("indicators");
        assumeTrue(folder.isPresent(), "SKIPPED: no published figures at ../shared/data or in FOLLOW_THROUGH_DATA");
        String months = Files.readAllLines(folder.get().resolve("dfe-monthly-referrals-selected-areas.csv")).stream()
                .map(line -> line.split(",")).filter(cells -> cells[0].equals("Cambridgeshire")
                        && cells[1].compareTo("2021-04") >= 0 && cells[1].compareTo("2024-03") <= 0)
                .map(cells -> cells[2]).collect(Collectors.joining(" "));

        Limits limits = limits(chart(months));
        assertThat(limits.mean()).isEqualTo(440.5, within(0.05));
        assertThat(limits.lower()).isEqualTo(182.3, within(0.05));
        assertThat(limits.upper()).isEqualTo(698.7, within(0.05));
        String marks = marks(months);
        assertThat(marks).as("October 2023").matches(all -> all.indexOf('O') == 30);
        assertThat(marks).as("March 2024").matches(all -> all.indexOf('O', 31) == 35);
    }

    @Test
    void aRebaseStartsAnew() {
        String shifted = "10 12 ".repeat(6) + "30 32 ".repeat(6);
        assertThat(marks(shifted)).isEqualTo("o".repeat(12) + "O".repeat(12));
        ControlChart chart = ControlChart.of(values(shifted), Set.of(12));
        assertThat(chart.points()).allMatch(point -> point.mark() == null);
        assertThat(chart.points().get(11).limits().mean()).isEqualTo(11, within(1e-9));
        assertThat(chart.points().get(12).limits().mean()).isEqualTo(31, within(1e-9));
    }

    @Test
    void underTwelveFiguresTheLimitsAreProvisional() {
        assertThat(limits(chart("1 2 ".repeat(5) + "1")).isProvisional()).isTrue();
        assertThat(limits(chart("1 2 ".repeat(6))).isProvisional()).isFalse();
    }

    @Test
    void theLastFigureIsFoundWithTheRunItEnds() {
        ControlChart run = chart("0 20 0 20 0 20 0 20 0 11 12 11 12 11 12 11 12 -");
        assertThat(run.last()).isEqualTo(16);
        assertThat(run.run()).isEqualTo(8);
        assertThat(chart("1 2 1").run()).isZero();
        assertThat(marks("10 12 ".repeat(10) + "3 8 9 10 9 10 9 10 9")).endsWith(".orrrrrrrr");
        assertThat(chart("10 12 ".repeat(10) + "3 8 9 10 9 10 9 10 9").run()).as("those outside the limits too")
                .isEqualTo(9);
        assertThat(marks("10 12 ".repeat(10) + "20 15 14 13 12 11 10")).endsWith(".Otttttt");
        assertThat(chart("10 12 ".repeat(10) + "20 15 14 13 12 11 10").run()).isEqualTo(7);
        assertThat(chart("- -").last()).isEqualTo(-1);
    }

    static ControlChart chart(String values) {
        return ControlChart.of(values(values), Set.of());
    }

    private static Limits limits(ControlChart chart) {
        return chart.points().get(0).limits();
    }

    private static List<Double> values(String values) {
        return values.isBlank() ? List.of() : Arrays.stream(values.strip().split("\\s+"))
                .map(value -> value.equals("-") ? null : Double.valueOf(value)).collect(Collectors.toList());
    }

    /** One letter a figure: the rule's first letter, small when low; a dot for a usual one. */
    private static String marks(String values) {
        return chart(values).points().stream().map(point -> letter(point.mark())).collect(Collectors.joining());
    }

    private static String letter(Mark mark) {
        if (mark == null) {
            return ".";
        }
        String letter = mark.signal().name().substring(0, 1);
        return mark.high() ? letter : letter.toLowerCase(Locale.ROOT);
    }
}
