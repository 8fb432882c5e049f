package org.followthrough.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.LogoPicture;
import org.followthrough.people.Person;
import org.followthrough.people.SamplePictures;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board's logo as its business unit chooses it and everybody gets it. */
class LogoHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final String PATH = "/settings/logo";
    private static final Pattern PICTURE = Pattern.compile("<img[^>]*src=\"(?:\\.\\./)?(assets/logo-[^\"]*)\"[^>]*>");

    private final Visitor visitor = APP.visitor();
    private Person businessUnit;
    private BoardLogo logo;

    @BeforeEach
    void signIn(Anytown anytown, BoardLogo logo) {
        this.logo = logo;
        businessUnit = anytown.businessUnit;
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(businessUnit.id()));
    }

    @AfterEach
    void asItBegan() {
        logo.remove(businessUnit);
    }

    @Test
    void aLogoStandsOnEveryPageUntilItIsTakenAway() {
        assertThat(visitor.open("/settings").body()).contains("No logo stands beside").doesNotContain("<img");
        assertThat(visitor.follow(send("Anytown \"LSCB\"", "logo.jpg", SamplePictures.jpeg(600, 400))).body())
                .contains("The logo stands beside", "says: Anytown", "board.logo: none, now Anytown");

        Visitor stranger = APP.visitor();
        Matcher picture = PICTURE.matcher(stranger.open("/sign-in").body());
        assertThat(picture.find()).as("on the sign-in page too").isTrue();
        assertThat(picture.group()).contains("alt=\"Anytown &quot;LSCB&quot;\"");
        HttpResponse<String> got = stranger.get("/" + picture.group(1));
        assertThat(got.body()).contains("PNG");
        assertThat(got.headers().map()).containsEntry("content-type", List.of("image/png"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(got.headers().firstValue("cache-control").orElse("")).contains("immutable").doesNotContain("no-store");
        assertThat(stranger.get("/assets/logo-0000000000000000.png").statusCode()).isEqualTo(404);

        visitor.follow(visitor.upload(PATH, Map.of("words", "Anytown", "save", ""), "logo", "", new byte[0]));
        assertThat(visitor.open(PATH).body()).as("other words for the same picture")
                .contains("alt=\"Anytown\"", picture.group(1), "value=\"Anytown\"");

        assertThat(visitor.follow(visitor.upload(PATH, Map.of("words", "", "remove", ""), "logo", "", new byte[0]))
                .body()).contains("The logo has been taken away.", "now none").doesNotContain("<img");
        assertThat(stranger.get("/" + picture.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTheLogoIsRefusedInWordsAndWhatWasTypedIsKept() {
        byte[] letter = "A letter".getBytes(StandardCharsets.US_ASCII);
        assertThat(send("The crest", "logo.png", letter).body())
                .contains("The file is neither PNG nor JPEG, whatever its name says.", "value=\"The crest\"");
        assertThat(send("The crest", "logo.png", new byte[LogoPicture.MOST_BYTES + 1]).body())
                .contains("The file is larger than 200 kB.", "value=\"The crest\"");
        assertThat(send("The crest", "logo.png", SamplePictures.png(2001, 20)).body())
                .contains("The picture is more than 2,000 pixels wide or high.", "value=\"The crest\"");
        assertThat(send("The crest", "logo.png", new byte[0]).body()).contains("The file is empty.");
        assertThat(send("The crest", "", new byte[0]).body()).contains("Choose the file that holds the logo");
        assertThat(send("", "logo.png", SamplePictures.png(90, 30)).body()).contains("Enter what the logo says");
        assertThat(logo.logo()).isEmpty();
    }

    private HttpResponse<String> send(String words, String fileName, byte[] content) {
        return visitor.upload(PATH, Map.of("words", words, "save", ""), "logo", fileName, content);
    }
}
