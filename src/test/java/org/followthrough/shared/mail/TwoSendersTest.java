package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.followthrough.testing.Backend;
import org.followthrough.testing.OtherNode;
import org.followthrough.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.PlatformTransactionManager;

/** Two copies of the service, each with connections of its own, work the same outbox off. */
class TwoSendersTest extends MailFixture {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();

    private static final int MESSAGES = 300;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    private OtherNode other;

    @BeforeEach
    void messages(DataSource source) {
        other = new OtherNode(source);
        Outbox outbox = outbox(sender(server.port()), 0);
        List<Draft> drafts = IntStream.range(0, MESSAGES).mapToObj(i -> draft(jo, "day " + i)).toList();
        transaction().executeWithoutResult(status -> drafts.forEach(outbox::write));
    }

    @AfterEach
    void cutOff() {
        other.close();
    }

    @Test
    void eachMessageIsSentOnce() throws Exception {
        send(Fault.NONE);

        assertThat(server.connections()).isGreaterThanOrEqualTo(2);
        assertThat(copies()).hasSize(MESSAGES).allSatisfy((id, times) -> assertThat(times).isOne());
        assertThat(register.count(new RegisterSearch(jo.address(), Set.of(Outcome.ACCEPTED))))
                .isEqualTo(MESSAGES);
    }

    @Test
    void withoutLeasesTheyWouldBeSentTwice() throws Exception {
        send(Fault.NO_LEASE);

        assertThat(copies()).anySatisfy((id, times) -> assertThat(times).isGreaterThan(1));
    }

    private void send(Fault fault) throws Exception {
        Together.all(node(fault.into(mapper), transactions)::sendDue,
                node(fault.into(other.mapper(MailMapper.class)), other.transactions())::sendDue);
    }

    private Sender node(MailMapper mapper, PlatformTransactionManager transactions) {
        return new Sender(mapper, settings(server.port()), new ServerWatch(mapper, clock, transactions), clock,
                transactions, links);
    }

    /** How often each message came. */
    private Map<String, Long> copies() {
        return server.taken().stream().flatMap(text -> MESSAGE_ID.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
