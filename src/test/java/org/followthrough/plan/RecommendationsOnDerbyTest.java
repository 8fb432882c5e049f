package org.followthrough.plan;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecommendationsOnDerbyTest extends RecommendationsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
