package org.followthrough.learning.event;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class LearningEventsOnPostgresqlTest extends LearningEventsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
