package org.followthrough.shared.mail;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class BouncingOnDerbyTest extends BouncingContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
