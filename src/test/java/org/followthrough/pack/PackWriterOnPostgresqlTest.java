package org.followthrough.pack;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class PackWriterOnPostgresqlTest extends PackWriterContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
