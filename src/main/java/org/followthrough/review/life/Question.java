package org.followthrough.review.life;

import java.io.Serializable;
import java.util.List;

/**
 * One thing recorded about a topic.
 *
 * @param owner the topic of the files under which it stands, and its words with it
 * @param key its word in the files, unique within its topic
 * @param choices keys of what can be chosen; empty unless something is
 * @param needed the key of another question and the choices there that make an answer to this one needed; empty where
 *     it can always be left out
 */
public record Question(String owner, String key, AnswerType type, List<String> choices, List<String> needed)
        implements Serializable {

    /** The choices of a question that is answered with a reason. */
    static final List<String> REASONED = List.of("yes", "no", "not-known");

    /** Whether it may not be left out beside these answers. */
    boolean isNeeded(List<Answer> answers) {
        return !needed.isEmpty() && answers.stream().anyMatch(answer -> answer.question().equals(needed.get(0))
                && needed.subList(1, needed.size()).contains(String.valueOf(answer.choice())));
    }
}
