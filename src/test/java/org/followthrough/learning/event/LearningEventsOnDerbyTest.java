package org.followthrough.learning.event;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class LearningEventsOnDerbyTest extends LearningEventsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
