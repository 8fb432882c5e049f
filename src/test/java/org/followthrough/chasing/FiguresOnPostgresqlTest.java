package org.followthrough.chasing;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresOnPostgresqlTest extends FiguresContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
