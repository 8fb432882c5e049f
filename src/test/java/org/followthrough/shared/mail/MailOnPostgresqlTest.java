package org.followthrough.shared.mail;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailOnPostgresqlTest extends MailContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
