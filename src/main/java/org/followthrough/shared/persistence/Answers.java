package org.followthrough.shared.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was worked out from what the database held at one time, by the question. Most readers ask the same: who stands
 * where today and at the last month ends. Whoever holds it goes on, at the next change, with what the change left true.
 */
public final class Answers {

    /** A few views on a year of month ends; lists take most of the room, about 40 KB each at 10,000 actions. */
    private static final int MOST = 150;

    private final Map<Object, Object> byQuestion = new ConcurrentHashMap<>();

    /**
     * The answer to a question, worked out the first time it is asked.
     *
     * @param question equal to another only when their answers are
     */
    @SuppressWarnings("unchecked")
    public <T> T to(Object question, Supplier<T> workOut) {
        Object held = byQuestion.get(question);
        if (held != null) {
            return (T) held;
        }
        T answer = workOut.get();
        if (byQuestion.size() >= MOST) {
            byQuestion.clear();
        }
        byQuestion.put(question, answer);
        return answer;
    }

    /** Those to such questions alone. What is still being worked out for these answers does not come into the new ones. */
    public Answers toSuch(Predicate<Object> question) {
        Answers kept = new Answers();
        byQuestion.forEach((asked, answer) -> {
            if (question.test(asked)) {
                kept.byQuestion.put(asked, answer);
            }
        });
        return kept;
    }
}
