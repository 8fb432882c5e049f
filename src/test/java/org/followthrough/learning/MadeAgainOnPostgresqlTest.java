package org.followthrough.learning;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class MadeAgainOnPostgresqlTest extends MadeAgainContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
