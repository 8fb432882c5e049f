package org.followthrough.review.document;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptDocumentsOnPostgresqlTest extends KeptDocumentsContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
