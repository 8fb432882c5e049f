package org.followthrough.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.apache.wicket.protocol.http.WicketFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the pages, the assets and the guards before them into the servlet container, embedded or outside. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(WebSettings.class)
public class WebConfiguration implements WebMvcConfigurer {

    static final String ERROR = "/error";
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String HEALTH = "/health";
    static final String ASSETS = "/assets/**";

    @Bean
    PageCatalogue pageCatalogue() {
        return PageCatalogue.of("org.followthrough");
    }

    @Bean
    Frames frames(ObjectProvider<FrameFacts> facts, ObjectProvider<NavigationEntry> navigation,
                  ObjectProvider<FooterLink> footer, ObjectProvider<SearchBox> search) {
        return new Frames(facts.getIfAvailable(PlainFacts::new), navigation, footer, search);
    }

    @Bean
    FollowThroughWicketApplication wicketApplication(ApplicationContext context, PageCatalogue catalogue,
            WebSettings settings) {
        return new FollowThroughWicketApplication(context, catalogue, settings);
    }

    @Bean
    FilterRegistrationBean<WicketFilter> wicketFilter(FollowThroughWicketApplication application) {
        FilterRegistrationBean<WicketFilter> pages = new FilterRegistrationBean<>(new WicketFilter(application));
        pages.addUrlPatterns("/*");
        pages.addInitParameter(WicketFilter.FILTER_MAPPING_PARAM, "/*");
        pages.addInitParameter(WicketFilter.IGNORE_PATHS_PARAM, "assets/,health");
        pages.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.FORWARD));
        pages.setOrder(Ordered.LOWEST_PRECEDENCE);
        return pages;
    }

    @Bean
    FilterRegistrationBean<Filter> responseHeaders(WebSettings settings) {
        return early(ResponseHeaders.filter(settings.https()), 0);
    }

    @Bean
    FilterRegistrationBean<Filter> knownHosts(WebSettings settings) {
        return early(new KnownHosts(settings.hosts()), 10);
    }

    @Bean
    FilterRegistrationBean<Filter> sameOrigin() {
        return early(new SameOrigin(), 20);
    }

    @Bean
    FilterRegistrationBean<Filter> readableRequests() {
        return early(new ReadableRequests(), 30);
    }

    /** Before Spring Security, after the filters of Spring Boot that only prepare the request. */
    private static FilterRegistrationBean<Filter> early(Filter filter, int place) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(-1000 + place);
        return registration;
    }

    @Bean
    ErrorPageRegistrar errorPages() {
        return registry -> registry.addErrorPages(new ErrorPage(ERROR));
    }

    /** The container's settings for sessions; Spring Boot's own do not reach a container outside. */
    @Bean
    ServletContextInitializer sessionCookie(WebSettings settings) {
        return context -> {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName(settings.https() ? "__Host-follow-through" : "follow-through");
            cookie.setSecure(settings.https());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            if (settings.https()) {
                cookie.setPath("/");
            }
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        };
    }

    /** Names carry a version or the page asks with a hash, so a browser may keep a file for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS).addResourceLocations("/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
