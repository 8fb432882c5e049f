package org.followthrough.people;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInOnPostgresqlTest extends SignInContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
