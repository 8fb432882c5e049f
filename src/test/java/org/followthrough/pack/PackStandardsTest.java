package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.report.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs as boards have them, and worse: everybody can read each of them, and for ever. */
class PackStandardsTest {

    private static final PackPdf PACKS = new PackPdf(new Reports(), new Charts());
    private static final Pattern CONTENTS_LINE = Pattern.compile("(?m)^\\s*(\\S.*\\S) (\\d+)$");
    private static final String LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    /** What a note may hold; what our fonts do not hold is printed as a box. */
    private static final List<String> SCRIPTS = List.of(
            "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645", "\u05e9\u05dc\u05d5\u05dd",
            "\u4e2d\u6587\u8bb0\u5f55", "\u65e5\u672c\u8a9e", "\ud55c\uad6d\uc5b4",
            "\u0928\u092e\u0938\u094d\u0924\u0947", "\u0e44\u0e17\u0e22", "\u0985\u09ac\u09b8\u09cd\u09a5\u09be",
            "\u0a2a\u0a70\u0a1c\u0a3e\u0a2c\u0a40", "\u0627\u0631\u062f\u0648", "\u0395\u03bb\u03bb\u03ac\u03b4\u03b1",
            "\u041f\u0440\u0438\u0432\u0435\u0442", "\u0531\u0575\u0562", "\u10e5\u10d0\u10e0",
            "\u0141\u00f3d\u017a \u0163\u0103", "Ti\u1ebfng Vi\u1ec7t",
            "\ud83d\ude00 \ud83e\udd84 \ud83d\udc69\u200d\ud83d\udc67", "e\u0301 a\u0308 x\u0336", "\ud83d alone",
            "\ue000 \ufffe \uffff", "\u2610 \u2714 \u25d0 \u2192 \u00bd \u20ac", "\u202e\u2066 turned round \u2069",
            "\u0000\u0007\u001b\r\n\t\u2028 end", "soft\u00adhyphen non\u00a0breaking\u200bspace");

    /** @param name says what is special about the pack */
    record Kind(String name, PackContent content) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (int count : new int[] {0, 1, 7, 126}) {
            kinds.add(new Kind(count + " actions", PackFixture.withActions(count)));
        }
        kinds.add(new Kind("500 actions", PackFixture.only(PackFixture.withActions(500),
                EnumSet.of(PackSection.EXCEPTIONS, PackSection.SIGN_OFF, PackSection.CHARTS))));
        for (String script : SCRIPTS) {
            kinds.add(typed("script " + script, typed -> typed + " " + script));
        }
        kinds.add(typed("no text", typed -> ""));
        kinds.add(typed("a long word", typed -> LONG_WORD.repeat(4)));
        kinds.add(typed("2,000 characters", typed -> (typed + " and so on").repeat(60).substring(0, 2000)));
        kinds.add(typed("10,000 characters", typed -> (typed + " and so on").repeat(400).substring(0, 10_000)));
        kinds.add(typed("100 lines", typed -> (typed + "\n").repeat(100)));
        kinds.add(typed("markup", typed -> "<b>" + typed + "</b><style size='40'>&amp;</style> ${x} $F{action}"));
        PackContent all = PackFixture.withFullPlans(2, UnaryOperator.identity());
        for (PackSection section : PackSection.values()) {
            kinds.add(new Kind(section + " alone", PackFixture.only(all, Set.of(section))));
            kinds.add(new Kind("without " + section, PackFixture.only(all, EnumSet.complementOf(EnumSet.of(section)))));
        }
        kinds.add(new Kind("no section", PackFixture.only(all, Set.of())));
        kinds.add(new Kind("all sections of an empty board", PackFixture.withFullPlans(0, UnaryOperator.identity())));
        kinds.add(new Kind("8 reviews", ofReviews(8)));
        kinds.add(new Kind("own words", all.withFindings(all.findings().stream()
                .map(finding -> finding.inOwnWords("In the words of the unit")).toList())));
        return kinds;
    }

    private static Kind typed(String name, UnaryOperator<String> typed) {
        return new Kind(name, PackFixture.only(PackFixture.withFullPlans(1, typed),
                Set.of(PackSection.REVIEWS, PackSection.FULL_PLANS)));
    }

    private static PackContent ofReviews(int count) {
        PackContent few = PackFixture.withActions(6);
        ReviewPage page = few.reviews().get(0);
        return new PackContent(few.cover(), few.summary(), few.exceptions(), few.signOff(),
                IntStream.rangeClosed(1, count).mapToObj(i -> new ReviewPage("Review %02d".formatted(i),
                        page.sentence(), page.tiles(), page.burnUp(), page.actions())).toList(),
                few.charts(), few.fullPlans(), few.appendix(), few.indicators(), few.sections(), List.of());
    }

    @Test
    void thereAreFiftyAtLeast() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void canBeReadByEverybodyAndForEver(Kind kind) {
        byte[] pdf = PACKS.of(PackRecord.of(kind.content()));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.smallestSize()).isGreaterThanOrEqualTo(9);
            assertThat(read.misplaced()).isEmpty();
            assertThat(headingsWithoutRow(read)).isEmpty();
            assertThat(wrongPageNumbers(read, kind.content().asWorded())).isEmpty();
            assertThat(read.pages()).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(1));
            assertThat(read.elements()).filteredOn(element -> element.type().equals("TR"))
                    .allSatisfy(row -> assertThat(row.parent()).isEqualTo("Table"));
            assertThat(read.elements()).filteredOn(element -> element.type().equals("Image"))
                    .allSatisfy(image -> assertThat(image.alternateText()).isNotBlank());
        }
    }

    private static List<String> headingsWithoutRow(ReadPdf read) {
        return read.pages().stream()
                .map(page -> page.lines().toList())
                .filter(lines -> lines.size() > 1)
                .map(lines -> lines.get(lines.size() - 2))
                .filter(last -> last.startsWith("Recommendation ") || last.startsWith("Ref Action")
                        || last.endsWith("longest first"))
                .toList();
    }

    /** Entries of the contents whose page does not hold the heading. */
    private static List<String> wrongPageNumbers(ReadPdf read, PackContent content) {
        List<String> pages = read.pages().stream().map(page -> page.replaceAll("[ \\u00A0]+", " ")).toList();
        List<MatchResult> entries = pages.stream().skip(1)
                .takeWhile(page -> !page.startsWith(content.summary().finding()))
                .flatMap(page -> CONTENTS_LINE.matcher(page).results())
                .filter(entry -> !entry.group().startsWith(content.cover().marking()))
                .toList();
        assertThat(entries).hasSizeGreaterThan(content.reviews().size());
        return entries.stream()
                .filter(entry -> !pages.get(Integer.parseInt(entry.group(2)) - 1).replace('\n', ' ')
                        .contains(entry.group(1)))
                .map(MatchResult::group).toList();
    }
}
