package org.followthrough.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out since one commit, by the question. Most readers ask the same: who stands where today and at the
 * last month ends. Forgotten with the next commit.
 */
final class Answers {

    /** A few views on a year of month ends; lists take most of the room, about 40 KB each at 10,000 actions. */
    private static final int MOST = 150;

    private final long seq;
    private final Map<Object, Object> byQuestion = new ConcurrentHashMap<>();

    Answers(long seq) {
        this.seq = seq;
    }

    /** Whether these are the answers after that commit. */
    boolean areOf(long commit) {
        return seq == commit;
    }

    /** The answer to a question, worked out the first time it is asked. */
    @SuppressWarnings("unchecked")
    <T> T to(Object question, Supplier<T> workOut) {
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
}
