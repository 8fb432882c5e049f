package org.followthrough.people;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoardSettingsOnPostgresqlTest extends BoardSettingsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
