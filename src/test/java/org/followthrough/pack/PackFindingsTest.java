package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.pack.PackFinding.Place;
import org.junit.jupiter.api.Test;

class PackFindingsTest {

    private static final PackContent PACK = PackFixture.withActions(126);

    @Test
    void namesEachFindingOnceInPrintedOrder() {
        assertThat(PACK.findings()).extracting(PackFinding::label).containsExactly("Heading of the summary",
                "What we ask the chair to do, a line each", "What changed since the last pack, a line each",
                "How complete the data are", "Title of chart A1",
                "Sentence about R01 Child K", "Title of chart A4", "Sentence about R02 Child L", "Title of chart A5",
                "Sentence about R03 Child M", "Title of chart A6", "Sentence about R04 Child N", "Title of chart A7",
                "Sentence about R05 Child O", "Title of chart A8", "Sentence about R06 Child P", "Title of chart A9",
                "Title of chart A2", "Title of chart A3", "Title of chart A10", "Title of chart B1", "Title of chart B2");
        assertThat(PACK.findings()).noneMatch(PackFinding::isReworded);
    }

    @Test
    void printsOwnWordsAndKeepsWhatWasWorkedOutBesideThem() {
        PackContent pack = reworded(Place.SUMMARY, "", "Police are catching up");

        assertThat(pack.summary().finding()).isEqualTo(PACK.summary().finding());
        assertThat(pack.asWorded().summary().finding()).isEqualTo("Police are catching up");
        assertThat(pack.findings().get(0)).isEqualTo(new PackFinding(Place.SUMMARY, "", PACK.summary().finding(),
                "Police are catching up"));
        assertThat(new PackRecord(PackRecord.of(pack).json()).content()).isEqualTo(pack);
        assertThat(PackRecord.of(pack).checksum()).isNotEqualTo(PackRecord.of(PACK).checksum());
    }

    @Test
    void aLineIsAnAskOfItsOwn() {
        assertThat(reworded(Place.ASKS, "", "Thank the police. \r\n\r\n Write to the trust.").asWorded().summary()
                .asks()).containsExactly("Thank the police.", "Write to the trust.");
    }

    @Test
    void aChartHasItsTitleWhereverItStands() {
        PackContent pack = reworded(Place.CHART, "A1", "Police first").asWorded();

        assertThat(pack.summary().chart().finding()).isEqualTo("Police first");
        assertThat(pack.appendix().figures()).extracting(PackChart::finding).startsWith("Police first")
                .doesNotContain(PACK.appendix().figures().get(0).finding());
    }

    @Test
    void twoReviewsOfWhichTheSameIsSaidAreWordedApart() {
        assertThat(reworded(Place.REVIEW, "R02 Child L", "Nearly done.").asWorded().reviews())
                .extracting(PackContent.ReviewPage::sentence).containsOnlyOnce("Nearly done.");
    }

    @Test
    void noWordsOrTheSameWordsMeanAsWorkedOut() {
        assertThat(reworded(Place.SUMMARY, "", "  ").reworded()).isEmpty();
        assertThat(reworded(Place.SUMMARY, "", PACK.summary().finding() + " ").reworded()).isEmpty();
        assertThat(reworded(Place.CHART, "A99", "No such chart")).isEqualTo(PACK);
        PackContent taken = reworded(Place.SUMMARY, "", "Own").withFindings(PACK.findings());
        assertThat(taken).isEqualTo(PACK);
    }

    private static PackContent reworded(Place place, String of, String words) {
        List<PackFinding> findings = PACK.findings().stream()
                .map(finding -> finding.place() == place && finding.of().equals(of) ? finding.inOwnWords(words)
                        : finding).collect(Collectors.toList());
        findings.add(new PackFinding(Place.REVIEW, "R99", "", "Nobody knows it"));
        return PACK.withFindings(findings);
    }
}
