package org.followthrough.pack;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the board allows with packs.
 *
 * @param attach whether a committee may choose that the PDF itself goes with the e-mail; otherwise only a link goes,
 *               which asks the reader to sign in
 */
@ConfigurationProperties(prefix = "follow-through.pack", ignoreUnknownFields = false)
public record PackSettings(@DefaultValue("false") boolean attach) {
}
