package org.followthrough.people;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleOnDerbyTest extends PeopleContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
