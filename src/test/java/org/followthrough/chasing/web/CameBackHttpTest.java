package org.followthrough.chasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.Bouncing;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail service reports by HTTP that mail came back, and the business unit reads it and puts it right. */
class CameBackHttpTest {

    private static final String SECRET = "correct-horse-battery-staple";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "chasing")
            .with("follow-through.bounces.secret", SECRET).with(KnownByHeader.class);

    private Anytown anytown;
    private Message message;

    @BeforeEach
    void aMessageThatWasSent(Anytown anytown, Outbox outbox, Register register, DataSource database) throws Exception {
        this.anytown = anytown;
        Person lead = anytown.policeLead;
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status ->
                outbox.write(Draft.of("digest", new Recipient(lead.id(), lead.name(), lead.email()), "", "2026-11-20",
                        "R01-07 is due", "Dear colleague", "Actions due or overdue", List.of())));
        message = register.search(new RegisterSearch(lead.email(), Set.of()), 0, 1).get(0);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update message set outcome = 'ACCEPTED', attempts = 1 where id = " + message.id());
            connection.commit();
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-                                  | {\"messageId\": \"ID\"}                 | 401",
        "Bearer correct-horse-battery-stapl | {\"messageId\": \"ID\"}                 | 401",
        "Basic correct-horse-battery-staple | {\"messageId\": \"ID\"}                 | 401",
        "Bearer correct-horse-battery-staple | {\"messageId\": \"<x@anytown.example>\"} | 404",
        "Bearer correct-horse-battery-staple | {\"reason\": \"550\"}                   | 400",
        "Bearer correct-horse-battery-staple | messageId=ID                            | 400"})
    void whatIsNotAReportIsRefused(String authorization, String body, int status, Register register) throws Exception {
        assertThat(post(authorization, body.replace("ID", message.messageId()))).isEqualTo(status);
        assertThat(register.find(message.id()).orElseThrow().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void theRegisterSaysThatItDidNotArriveAndTheBusinessUnitClearsTheAddress(Bouncing bouncing, Register register)
            throws Exception {
        Person lead = anytown.policeLead;
        assertThat(post("Bearer " + SECRET, "{\"messageId\": \"" + message.messageId()
                + "\", \"reason\": \"550 no such mailbox\", \"permanent\": true}")).isEqualTo(204);

        Visitor unit = APP.visitor();
        unit.get("/", KnownByHeader.HEADER, String.valueOf(anytown.businessUnit.id()));
        assertThat(unit.get("/register/" + message.id()).body()).contains("Did not arrive", "550 no such mailbox");
        assertThat(unit.get("/").body()).contains("outcome=came-back");
        assertThat(unit.get("/people/" + lead.id()).body()).contains(
                "Mail to this address has come back since 20 November 2026", "550 no such mailbox");

        String path = "/people/" + lead.id();
        unit.post(unit.actionOf(path, unit.get(path).body(), "bouncing"), Map.of("arrives", ""));
        assertThat(bouncing.of(lead.email())).isEmpty();
        assertThat(unit.get("/people/" + lead.id()).body()).doesNotContain("has come back")
                .contains("E-mail address counted as good again");
    }

    private static int post(String authorization, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(APP.url("/mail/came-back")))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
