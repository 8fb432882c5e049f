package org.followthrough.plan;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceOnDerbyTest extends EvidenceContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
