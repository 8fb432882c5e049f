package org.followthrough.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.apache.wicket.protocol.http.IResourceIsolationPolicy;
import org.apache.wicket.protocol.http.IResourceIsolationPolicy.ResourceIsolationOutcome;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Changes are accepted only from our own pages. A browser says where a request comes from; one that does not is
 * refused.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The same rule for Wicket, which could also be made to act by a GET. */
    static IResourceIsolationPolicy policy() {
        return (request, page) -> isOurs(request) ? ResourceIsolationOutcome.ALLOWED
                : ResourceIsolationOutcome.DISALLOWED;
    }

    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? OURS.contains(site)
                : comesFrom(request.getHeader("Origin"), request.getScheme(), request.getServerName(),
                        request.getServerPort());
    }

    static boolean comesFrom(String origin, String scheme, String host, int port) {
        if (origin == null) {
            return false;
        }
        try {
            URI from = URI.create(origin);
            return scheme.equals(from.getScheme()) && host.equalsIgnoreCase(from.getHost()) && port == portOf(from);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int portOf(URI origin) {
        return origin.getPort() >= 0 ? origin.getPort() : "https".equals(origin.getScheme()) ? 443 : 80;
    }
}
