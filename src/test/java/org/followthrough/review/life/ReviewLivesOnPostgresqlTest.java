package org.followthrough.review.life;

import org.followthrough.testing.Backend;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewLivesOnPostgresqlTest extends ReviewLivesContract {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();
}
