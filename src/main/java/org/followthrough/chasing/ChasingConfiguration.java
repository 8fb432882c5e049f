package org.followthrough.chasing;

import java.time.Duration;
import org.followthrough.shared.mail.BounceMailbox;
import org.followthrough.shared.mail.Sender;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChasingConfiguration {

    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(5);

    /** Mail left over, because its time had not come or the server did not take it, goes out soon. */
    @Bean
    FrequentWork sendingMail(Sender sender) {
        return new FrequentWork("sending-mail", OFTEN, sender::sendDue);
    }

    /** Who does not get their mail is told another way, and soon. */
    @Bean
    FrequentWork readingMailThatCameBack(BounceMailbox mailbox) {
        return new FrequentWork("reading-mail-that-came-back", NOW_AND_THEN, mailbox::read);
    }
}
