package org.followthrough.peerchallenge;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsultationsOnDerbyTest extends ConsultationsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
