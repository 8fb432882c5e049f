package org.followthrough.plan;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecisionsOnDerbyTest extends DecisionsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
