package org.followthrough.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who gets to a page at all: everything asks for sign-in but the pages that say they are public, the assets and health.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, PageCatalogue catalogue, ObjectProvider<PublicPath> paths,
                              ExpiredForms expired) throws Exception {
        return http
                .authorizeHttpRequests(access -> access
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(WebConfiguration.ASSETS, WebConfiguration.HEALTH, WebConfiguration.SIGN_IN)
                        .permitAll()
                        .requestMatchers(Stream.concat(catalogue.publicPatterns().stream(),
                                paths.orderedStream().map(PublicPath::pattern)).toArray(String[]::new)).permitAll()
                        .anyRequest().authenticated())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                        (request, response, cause) -> askToSignIn(request, response, expired)))
                .logout(signOut -> signOut
                        .logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST,
                                WebConfiguration.SIGN_OUT))
                        .logoutSuccessUrl(WebConfiguration.SIGN_IN))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** After sign-in a person comes to the page they asked for; what a form sent cannot be sent again, but kept. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, ExpiredForms expired)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            Optional<String> signIn = expired.keep(request);
            if (signIn.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + signIn.get());
            } else {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            }
            return;
        }
        String asked = request.getRequestURI().substring(request.getContextPath().length())
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String next = LocalPath.of(asked).filter(path -> !path.equals("/"))
                .map(path -> "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse("");
        response.sendRedirect(request.getContextPath() + WebConfiguration.SIGN_IN + next);
    }
}
