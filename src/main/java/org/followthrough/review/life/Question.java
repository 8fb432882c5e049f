package org.followthrough.review.life;

import java.io.Serializable;
import java.util.List;

/**
 * One thing recorded about a topic.
 *
 * @param owner the topic of the files under which it stands, and its words with it
 * @param key its word in the files, unique within its topic
 * @param choices keys of what can be chosen; empty unless something is
 */
public record Question(String owner, String key, AnswerType type, List<String> choices) implements Serializable {

    /** The choices of a question that is answered with a reason. */
    static final List<String> REASONED = List.of("yes", "no", "not-known");
}
