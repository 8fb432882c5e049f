package org.followthrough.chasing;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsOnPostgresqlTest extends ReportsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
