package org.followthrough.indicator;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndicatorsOnPostgresqlTest extends IndicatorsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
