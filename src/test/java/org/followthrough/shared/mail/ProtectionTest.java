package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.followthrough.shared.mail.MailSettings.Security;
import org.followthrough.testing.Backend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is said to a mail server that is not who it should be, or that could be overheard. */
class ProtectionTest extends MailFixture {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();

    private static final String SECRET = "changeit";

    @TempDir
    private static Path folder;
    private static Certificate ours;
    private static Certificate elsewhere;

    @BeforeAll
    static void certificates() throws Exception {
        ours = Certificate.of("ours", "ip:127.0.0.1");
        elsewhere = Certificate.of("elsewhere", "dns:mail.elsewhere.example");
    }

    @ParameterizedTest
    @EnumSource(value = Security.class, names = {"TLS", "STARTTLS"})
    void aServerThatIsTrustedIsToldNamePasswordAndMessage(Security security) {
        server.protect(ours.shown(), security == Security.TLS);

        sendOnce(settings(security, ours.file()));

        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(new String(Base64.getDecoder().decode(server.signedInAs()), StandardCharsets.US_ASCII))
                .endsWith("\0tracker\0secret");
        assertThat(register.serverDown()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, certificate {1}, trusting {2}: {3}")
    @CsvSource({"TLS,ours,elsewhere,not trusted", "STARTTLS,ours,elsewhere,not trusted", "TLS,ours,,not trusted",
        "STARTTLS,ours,,not trusted", "TLS,elsewhere,elsewhere,not made out to 127.0.0.1",
        "STARTTLS,elsewhere,elsewhere,not made out to 127.0.0.1"})
    void anotherIsToldNothingAndLeftAlone(Security security, String shown, String trusted, String words) {
        server.protect(certificate(shown).shown(), security == Security.TLS);
        Sender sender = sendOnce(settings(security, trusted == null ? null : certificate(trusted).file()));

        sender.sendDue();

        assertThat(server.signedInAs()).isNull();
        assertThat(server.taken()).isEmpty();
        assertThat(server.connections()).isOne();
        assertThat(only()).matches(message -> message.outcome() == Outcome.WAITING && message.attempts() == 0);
        assertThat(register.serverDown().orElseThrow().words()).startsWith("The mail server's certificate is " + words);
    }

    @Test
    void aServerThatOffersNoProtectionHearsNoPassword() {
        sendOnce(settings(Security.STARTTLS, ours.file()));

        assertThat(server.signedInAs()).isNull();
        assertThat(server.taken()).isEmpty();
        assertThat(register.serverDown().orElseThrow().words()).contains("STARTTLS is required");
    }

    @Test
    void aWrongPasswordIsSaidInTheServersWords() {
        server.protect(ours.shown(), false);
        server.answerToSignIn("535 wrong password");

        sendOnce(settings(Security.STARTTLS, ours.file()));

        assertThat(register.serverDown().orElseThrow().words()).contains("535 wrong password");
        assertThat(only()).matches(message -> message.outcome() == Outcome.WAITING && message.attempts() == 0);
    }

    @Test
    void aFileThatHoldsNoCertificatesIsSaidSoAndNothingIsSent() throws Exception {
        sendOnce(settings(Security.TLS, Files.writeString(folder.resolve("no.pem"), "no certificate")));

        assertThat(only().outcome()).isEqualTo(Outcome.WAITING);
        assertThat(register.serverDown().orElseThrow().words()).contains("follow-through.mail.trust");
    }

    private Sender sendOnce(MailSettings settings) {
        Sender sender = sender(settings);
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        sender.sendDue();
        return sender;
    }

    private MailSettings settings(Security security, Path trust) {
        return new MailSettings("127.0.0.1", server.port(), "tracker", "secret", security,
                trust == null ? null : trust.toString(), Duration.ofSeconds(10), 0, "unit@anytown.example", "Business unit",
                null);
    }

    private static Certificate certificate(String name) {
        return name.equals("ours") ? ours : elsewhere;
    }

    /**
     * A certificate that vouches for itself.
     *
     * @param file what is to be trusted, as PEM
     */
    private record Certificate(SSLContext shown, Path file) {

        static Certificate of(String name, String madeOutTo) throws Exception {
            Path keys = folder.resolve(name + ".p12");
            Path file = folder.resolve(name + ".pem");
            keytool("-genkeypair", "-keystore", keys.toString(), "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name,
                    "-ext", "san=" + madeOutTo, "-validity", "3650");
            keytool("-exportcert", "-keystore", keys.toString(), "-alias", name, "-rfc", "-file", file.toString());
            KeyStore store = KeyStore.getInstance(keys.toFile(), SECRET.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, SECRET.toCharArray());
            SSLContext shown = SSLContext.getInstance("TLS");
            shown.init(managers.getKeyManagers(), null, null);
            return new Certificate(shown, file);
        }

        private static void keytool(String... arguments) throws Exception {
            List<String> command = new ArrayList<>(List.of(arguments));
            command.add(0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(List.of("-storetype", "PKCS12", "-storepass", SECRET));
            Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(keytool.waitFor()).as(said).isZero();
        }
    }
}
