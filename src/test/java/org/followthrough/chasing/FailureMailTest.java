package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.schedule.WorkRun;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.Backend;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears that scheduled work failed. */
class FailureMailTest {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private FailureMail mail;
    private Register register;
    private Person admin;

    @BeforeEach
    void board(Anytown anytown, FailureMail mail, Register register) {
        this.mail = mail;
        this.register = register;
        admin = anytown.person("admin", null, Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorIsToldOnceForAPeriodAndNothingOfTheCause() {
        mail.failed("Reminders", run("2026-11-20", null));
        mail.failed("Reminders", run("2026-11-20", null));
        mail.failed("Reminders", run("2026-11-23", null));

        assertThat(register.count(told())).isEqualTo(2);
        Message message = register.search(told(), 0, 1).get(0);
        assertThat(message.subject()).startsWith("Reminders failed");
        assertThat(register.text(message.id())).contains("Dear " + admin.name(),
                "\"Reminders\" failed on 20 November 2026 at 12pm", "/schedule").doesNotContain("Jo Ellis");
    }

    @Test
    void whoRanItByHandIsNotToldWhatTheySee() {
        mail.failed("Reminders", run("2026-11-20 again", admin.id()));

        assertThat(register.count(told())).isZero();
    }

    private RegisterSearch told() {
        return new RegisterSearch(admin.email(), Set.of());
    }

    private static WorkRun run(String period, Long askedBy) {
        return new WorkRun("chasing", period, TestClock.TODAY, NOON, NOON, NOON, WorkRun.Outcome.FAILED,
                "Jo Ellis has no address", 1, askedBy);
    }
}
