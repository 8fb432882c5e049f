package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class PackRecordTest {

    private static final PackContent CONTENT = PackFixture.withActions(20, typed -> typed + " \u0000 \"中\" 😀");

    @Test
    void givesBackWhatWasStored() {
        assertThat(new PackRecord(PackRecord.of(CONTENT).json()).content()).isEqualTo(CONTENT);
    }

    @Test
    void hasOneChecksumForEqualContent() {
        PackContent equal = PackFixture.withActions(20, typed -> typed + " \u0000 \"中\" 😀");
        assertThat(PackRecord.of(equal).checksum()).isEqualTo(PackRecord.of(CONTENT).checksum())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void hasAnotherChecksumWhenOneWordDiffers() {
        PackContent other = PackFixture.withActions(20, typed -> typed + " \u0000 \"中\" 😁");
        assertThat(PackRecord.of(other).checksum()).isNotEqualTo(PackRecord.of(CONTENT).checksum());
    }

    @Test
    void keepsItsFormForAsLongAsPacksAreKept() {
        assertThat(PackRecord.of(PackFixture.withActions(0)).json()).startsWith(
                "{\"appendix\":{\"counting\":[\"Everything is counted at the close of 30 April 2027, London time.\"");
        assertThat(PackRecord.of(PackFixture.withActions(0)).json()).contains(
                "\"cover\":{\"asAt\":\"2027-04-30\",\"board\":\"Anytown Local Safeguarding Children Board\","
                        + "\"leftOut\":\"Reviews restricted to named people are not in this pack.\","
                        + "\"made\":\"2027-05-04T06:00:00Z\",\"marking\":\"OFFICIAL-SENSITIVE\"");
    }

    /** The record was stored by the first version that stored any. */
    @Test
    void readsARecordOfTheFirstForm() throws IOException {
        PackContent first;
        try (InputStream in = PackRecordTest.class.getResourceAsStream("record-of-the-first-form.json")) {
            first = new PackRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).content();
        }

        assertThat(first.reviews()).hasSize(6);
        assertThat(first.sections()).containsExactly(PackSection.EXCEPTIONS, PackSection.SIGN_OFF,
                PackSection.REVIEWS, PackSection.CHARTS, PackSection.FIGURES, PackSection.MEANINGS);
        assertThat(first.asWorded()).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNotTheContentOfAPack() {
        assertThatThrownBy(() -> new PackRecord("{\"colour\":\"red\"}").content()).isInstanceOf(JacksonException.class);
    }
}
