package org.followthrough.plan;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchOnPostgresqlTest extends SearchContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
