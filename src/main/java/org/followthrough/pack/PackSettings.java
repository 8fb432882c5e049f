package org.followthrough.pack;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How packs are sent.
 *
 * @param attach whether the PDF itself goes with the e-mail; otherwise a link, which asks the reader to sign in
 */
@ConfigurationProperties(prefix = "follow-through.pack", ignoreUnknownFields = false)
public record PackSettings(@DefaultValue("false") boolean attach) {
}
