package org.followthrough.shared.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, BounceSettings.class})
class MailConfiguration {

    /** After the guard that knows our host names, before the one that lets only our own pages change anything. */
    private static final int BEFORE_PAGES = -985;

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<BounceHook> bounceHook(BounceSettings settings, ObjectProvider<Bouncing> bouncing) {
        FilterRegistrationBean<BounceHook> hook = new FilterRegistrationBean<>(new BounceHook(settings, bouncing));
        hook.setOrder(BEFORE_PAGES);
        return hook;
    }
}
