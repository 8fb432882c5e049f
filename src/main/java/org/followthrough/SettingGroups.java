package org.followthrough;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The groups of settings there are; each feature reads its own. A group spelt wrong stops the start. */
@ConfigurationProperties(prefix = "follow-through", ignoreUnknownFields = false)
record SettingGroups(Map<String, Object> board, Map<String, Object> signIn, Map<String, Object> links,
                     Map<String, Object> web,
                     Map<String, Object> mail, Map<String, Object> bounces, Map<String, Object> pack,
                     Map<String, Object> evidence, Map<String, Object> schedule, Map<String, Object> demo) {
}
