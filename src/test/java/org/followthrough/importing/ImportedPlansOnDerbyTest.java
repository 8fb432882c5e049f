package org.followthrough.importing;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportedPlansOnDerbyTest extends ImportedPlansContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();
}
