package org.followthrough.shared.schedule;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScheduleOnDerbyTest extends ScheduleContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
