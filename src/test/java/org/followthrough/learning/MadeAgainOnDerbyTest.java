package org.followthrough.learning;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class MadeAgainOnDerbyTest extends MadeAgainContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
