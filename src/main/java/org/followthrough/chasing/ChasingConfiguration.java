package org.followthrough.chasing;

import java.time.Duration;
import org.followthrough.shared.mail.Sender;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChasingConfiguration {

    private static final Duration OFTEN = Duration.ofSeconds(30);

    /** Mail left over, because its time had not come or the server did not take it, goes out soon. */
    @Bean
    FrequentWork sendingMail(Sender sender) {
        return new FrequentWork("sending-mail", OFTEN, sender::sendDue);
    }
}
