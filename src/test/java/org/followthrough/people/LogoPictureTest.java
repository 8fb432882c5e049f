package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.followthrough.people.LogoRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoPictureTest {

    @ParameterizedTest
    @CsvSource({"600, 400, 144, 96", "200, 96, 200, 96", "60, 20, 60, 20", "2000, 2000, 96, 96", "1, 2000, 1, 96"})
    void isMadeNoHigherThanPagesNeed(int width, int height, int newWidth, int newHeight) {
        for (byte[] sent : new byte[][] {SamplePictures.png(width, height), SamplePictures.jpeg(width, height)}) {
            BufferedImage anew = SamplePictures.read(LogoPicture.anew(sent));
            assertThat(anew.getWidth()).isEqualTo(newWidth);
            assertThat(anew.getHeight()).isEqualTo(newHeight);
        }
    }

    @Test
    void showsTheSameAndLeavesClearWhatIsClear() {
        BufferedImage anew = SamplePictures.read(LogoPicture.anew(SamplePictures.png(600, 400)));
        assertThat(anew.getRGB(20, 48)).isEqualTo(0xff12436d);
        assertThat(anew.getRGB(130, 48) >>> 24).isZero();
    }

    @Test
    void nothingHiddenInTheFileIsLeft() {
        byte[] picture = SamplePictures.jpeg(90, 30);
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] sent = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, sent, picture.length, hidden.length);
        assertThat(new String(LogoPicture.anew(sent), StandardCharsets.ISO_8859_1)).startsWith("\u0089PNG")
                .doesNotContain("script");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused("A letter".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        assertRefused("A letter to the board about its logo".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        assertRefused("GIF89a".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        assertRefused(new byte[0], Reason.KIND);
        assertRefused(SamplePictures.png(2001, 5), Reason.TOO_MANY_PIXELS);
        assertRefused(SamplePictures.png(5, 2001), Reason.TOO_MANY_PIXELS);
        assertThatThrownBy(() -> LogoPicture.anew(new byte[LogoPicture.MOST_BYTES + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every cut of a file ends in words, never in whatever a reader throws. */
    @Test
    void refusesWhatIsDamaged() {
        byte[] picture = SamplePictures.png(90, 30);
        for (int length = 16; length < picture.length / 2; length++) {
            assertRefused(Arrays.copyOf(picture, length), Reason.DAMAGED);
        }
    }

    private static void assertRefused(byte[] sent, Reason reason) {
        assertThatThrownBy(() -> LogoPicture.anew(sent)).isInstanceOfSatisfying(LogoRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
