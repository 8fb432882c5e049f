package org.followthrough.people;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReturnLinkOnPostgresqlTest extends ReturnLinkContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
