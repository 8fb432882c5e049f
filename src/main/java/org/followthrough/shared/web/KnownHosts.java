package org.followthrough.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests addressed to a name that is not ours: nobody may put words or links of another host into our pages.
 */
final class KnownHosts extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHosts.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1",
            "[0:0:0:0:0:0:0:1]");
    private static final int MISDIRECTED = 421;

    private final Set<String> names;

    KnownHosts(Collection<String> names) {
        this.names = Stream.concat(THIS_MACHINE.stream(), names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A load balancer asks for our health by address. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + WebConfiguration.HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            LOG.warn("Refused a request for an unknown host name; if people use it, add it to follow-through.web.hosts");
            response.sendError(MISDIRECTED);
        }
    }

    boolean isKnown(String host) {
        return host != null && names.contains(host.toLowerCase(Locale.ROOT));
    }
}
