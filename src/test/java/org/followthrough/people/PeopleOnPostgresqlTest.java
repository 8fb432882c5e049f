package org.followthrough.people;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleOnPostgresqlTest extends PeopleContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
