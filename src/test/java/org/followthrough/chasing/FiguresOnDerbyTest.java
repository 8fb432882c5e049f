package org.followthrough.chasing;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresOnDerbyTest extends FiguresContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
