package org.followthrough.learning;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThemesOnDerbyTest extends ThemesContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
