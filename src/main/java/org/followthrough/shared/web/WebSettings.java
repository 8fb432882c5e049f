package org.followthrough.shared.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages are served.
 *
 * @param development whether markup is read anew and errors are shown to the developer; never on a board's server
 * @param hosts       the names this service is reached by, such as {@code tracker.anytown.example}; others are refused.
 *                    The machine itself (localhost) is always allowed
 * @param https       whether people reach it by https only: the session cookie is then bound to it
 */
@ConfigurationProperties(prefix = "follow-through.web", ignoreUnknownFields = false)
public record WebSettings(@DefaultValue("false") boolean development, @DefaultValue List<String> hosts,
        @DefaultValue("false") boolean https) {
}
