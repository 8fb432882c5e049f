package org.followthrough.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who starts an empty installation how to get in: they can read the log, so they may. */
@Component
@ConditionalOnWebApplication
@Profile("!demo")
class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final FirstAdministrator firstAdministrator;
    private final BoardSettings settings;

    FirstAdministratorLink(FirstAdministrator firstAdministrator, BoardSettings settings) {
        this.firstAdministrator = firstAdministrator;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        firstAdministrator.newLink().ifPresent(token -> LOG.info(
                "Nobody can sign in yet. Create the first administrator, once, at {}",
                settings.board().link("/first-administrator/" + token)));
    }
}
