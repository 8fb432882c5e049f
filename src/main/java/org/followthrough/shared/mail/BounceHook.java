package org.followthrough.shared.mail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a program reports mail that came back: a POST with the shared secret and a line of JSON. It answers for this
 * one path alone, before anybody asks for a session.
 */
final class BounceHook extends OncePerRequestFilter {

    static final String PATH = "/mail/came-back";

    private static final String BEARER = "Bearer ";
    private static final int MOST_BYTES = 20_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final BounceSettings settings;
    private final ObjectProvider<Bouncing> bouncing;

    /** @param bouncing asked for when it is needed: a filter is made before the database is there */
    BounceHook(BounceSettings settings, ObjectProvider<Bouncing> bouncing) {
        this.settings = settings;
        this.bouncing = bouncing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !settings.isReported() || !"POST".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!knowsSecret(request.getHeader("Authorization"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Optional<Bounce> bounce = read(request.getInputStream().readNBytes(MOST_BYTES));
        if (bounce.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setStatus(bouncing.getObject().record(bounce.get()) ? HttpServletResponse.SC_NO_CONTENT
                    : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Takes as long for a nearly right secret as for any other. */
    private boolean knowsSecret(String header) {
        String said = header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8),
                settings.secret().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Bounce> read(byte[] body) {
        try {
            JsonNode report = JSON.readTree(body);
            String messageId = report.path("messageId").asString("").strip();
            if (messageId.isEmpty()) {
                return Optional.empty();
            }
            String inBrackets = messageId.startsWith("<") ? messageId : "<" + messageId + ">";
            return Optional.of(new Bounce(inBrackets, report.path("permanent").asBoolean(true),
                    report.path("reason").asString("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
