package org.followthrough.learning;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThemesOnPostgresqlTest extends ThemesContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
