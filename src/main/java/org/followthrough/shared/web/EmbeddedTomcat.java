package org.followthrough.shared.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server's own answers, to requests so malformed that they reach no filter, in our words. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(TomcatServletWebServerFactory.class)
class EmbeddedTomcat {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
    }

    /** Called by Tomcat, by its name. */
    public static final class PlainErrors extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setHeader("Content-Security-Policy", ResponseHeaders.CONTENT_SECURITY_POLICY);
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Referrer-Policy", "same-origin");
                response.setHeader("Permissions-Policy", ResponseHeaders.PERMISSIONS_POLICY);
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                response.getReporter()
                        .write(response.getStatus() < 500 ? LastResort.NOT_UNDERSTOOD : LastResort.BROKEN);
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("The caller has gone", e);
            }
        }
    }
}
