package org.followthrough.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.followthrough.people.People;
import org.followthrough.people.SignedIn;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Lets a test be anybody: who sends {@code X-Person: 7} is signed in as person 7 from then on. */
public final class KnownByHeader {

    /** The header's name. */
    public static final String HEADER = "X-Person";

    @Bean
    FilterRegistrationBean<Filter> signInByHeader(People people, Clock clock) {
        FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>((request, response, chain) -> {
            HttpServletRequest http = (HttpServletRequest) request;
            String id = http.getHeader(HEADER);
            if (id != null) {
                people.find(Long.parseLong(id)).ifPresent(person -> http.getSession().setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(SignedIn.as(person, clock.instant()))));
            }
            chain.doFilter(request, response);
        });
        first.setOrder(-500);
        return first;
    }
}
