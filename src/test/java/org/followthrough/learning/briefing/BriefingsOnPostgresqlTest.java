package org.followthrough.learning.briefing;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class BriefingsOnPostgresqlTest extends BriefingsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
