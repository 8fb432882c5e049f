package org.followthrough.meeting;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingChangesOnDerbyTest extends MeetingChangesContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
