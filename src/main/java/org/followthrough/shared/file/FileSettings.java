package org.followthrough.shared.file;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is accepted and where it is kept.
 *
 * @param directory where files lie; empty keeps them in the database
 * @param largest the largest file accepted
 * @param most how many files may be sent at once
 * @param virusCheckHost where ClamAV's daemon answers by TCP; empty for no check
 */
@ConfigurationProperties(prefix = "follow-through.evidence", ignoreUnknownFields = false)
public record FileSettings(@DefaultValue("") String directory, @DefaultValue("20MB") DataSize largest,
                           @DefaultValue("10") int most, @DefaultValue("") String virusCheckHost,
                           @DefaultValue("3310") int virusCheckPort,
                           @DefaultValue("30s") Duration virusCheckTimeout) {
}
