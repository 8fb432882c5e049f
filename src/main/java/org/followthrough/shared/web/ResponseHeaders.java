package org.followthrough.shared.web;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/**
 * The headers of every response, errors and assets included: they stand before everything that could refuse a request.
 */
final class ResponseHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors 'none'";

    static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private ResponseHeaders() {
    }

    /**
     * {@code no-store} unless an asset has said otherwise; HSTS under https.
     *
     * @param https whether people come by https only, even when the proxy does not say so of a request
     */
    static Filter filter(boolean https) {
        List<HeaderWriter> writers = List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
                new XContentTypeOptionsHeaderWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY),
                sameOriginOpener(),
                stayWithHttps(https),
                new CacheControlHeadersWriter());
        return new HeaderWriterFilter(writers);
    }

    /** For this name alone: what stands beneath it may not be ours. */
    private static HeaderWriter stayWithHttps(boolean https) {
        return new HstsHeaderWriter(request -> https || request.isSecure(), 31_536_000, false);
    }

    private static HeaderWriter sameOriginOpener() {
        CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return writer;
    }
}
