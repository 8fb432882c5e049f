package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A body as plain text, as it travels, and as HTML. */
class MailBodyTest {

    private static final String PARAGRAPHS = """
            Dear Jo,

            Sign in to see why: https://tracker.anytown.example/actions/R01-07/lead. Thank you.

            R01-07 - due 4 December
            R01-09 - due 5 December
            """;

    @Test
    void anAddressStandsAloneInTheTextAndIsALinkInTheHtml() {
        MailBody body = MailBody.of(PARAGRAPHS);

        assertThat(body.text()).isEqualTo("""
                Dear Jo,

                Sign in to see why:
                https://tracker.anytown.example/actions/R01-07/lead
                Thank you.

                R01-07 - due 4 December
                R01-09 - due 5 December
                """);
        assertThat(body.html("News")).contains("<a href=\"https://tracker.anytown.example/actions/R01-07/lead\"",
                "R01-07 - due 4 December<br>R01-09 - due 5 December");
    }

    @Test
    void bothSayTheSameWordsAndAddresses() {
        MailBody body = MailBody.of(PARAGRAPHS).button("Update your actions", "https://tracker.anytown.example/");
        String html = body.html("News").replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<a href=\"([^\"]*)\"[^>]*>\\1</a>\\.?", "$1").replaceAll("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("<[^>]*>", " ");

        assertThat(html.replaceAll("\\s+", " ").strip()).isEqualTo(body.text().replaceAll("\\s+", " ").strip());
    }

    @Test
    void aLongLineIsWrappedAndFlowsTogetherAgain() {
        String sentence = "If we do not hear from you by 30 November 2026 we will tell Sam Patel, your agency's board "
                + "member, and then the chair of the sub-committee.";
        String sent = FlowedText.of(sentence + "\nAnd more.\n");

        assertThat(sent.lines()).allMatch(line -> line.length() <= 77).hasSize(3);
        assertThat(sent.lines().map(line -> line.endsWith(" ") ? line : line + "\n").collect(Collectors.joining()))
                .isEqualTo(sentence + "\nAnd more.\n");
    }

    @Test
    void whatAMailProgramWouldMisreadIsKeptFromIt() {
        assertThat(FlowedText.of("From all of us\n> a mark\nends with blanks   \n\nend\n"))
                .isEqualTo(" From all of us\n > a mark\nends with blanks\n\nend\n");
    }

    @Test
    void anAddressIsNeverBroken() {
        String address = "https://tracker.anytown.example/" + "a".repeat(100);
        assertThat(FlowedText.of("See " + address + " soon\n").lines()).contains(address + " ");
    }
}
