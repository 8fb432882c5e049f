package org.followthrough.testing;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.people.Vocabulary;

/** The nouns that kinds of boards say differently, as tests look for them. */
public final class Nouns {

    private static final String ANY = "LSCBs?|SCRs?|serious case reviews?|sub-committees?|chairs?|business units?"
            + "|boards?|child(ren)?|reviews?(?! date)|agency reports?|national panels?";

    /** One that stands in a sentence of the product; a "review date" is a date, not a review. */
    public static final Pattern IN_SENTENCE = Pattern.compile("(?i)(?<![\\p{L}{-])(" + ANY + ")(?![\\p{L}}-])");

    /** One that a reader reads, wherever it came from. */
    public static final Pattern READ = Pattern.compile("(?i)(?<![\\p{L}\\d_.{/=-])(" + ANY + ")(?![\\p{L}\\d_]|-\\d)");

    /** The kind of board that can be taught nonsense. */
    public static final Vocabulary NONSENSE = Vocabulary.LSCP;

    private static final Deque<String> USUAL = new ArrayDeque<>();

    private Nouns() {
    }

    /** From now on a partnership says the same for all of them, and nothing anybody would say. */
    public static void teachNonsense() {
        rows().forEach(noun -> USUAL.add(noun[NONSENSE.ordinal()]));
        rows().forEach(noun -> noun[NONSENSE.ordinal()] = "a zorg; zorg");
    }

    /** A partnership says again what it says. */
    public static void unlearnNonsense() {
        rows().forEach(noun -> noun[NONSENSE.ordinal()] = USUAL.remove());
    }

    @SuppressWarnings("unchecked")
    private static List<String[]> rows() {
        try {
            Field rows = Vocabulary.class.getDeclaredField("ROWS");
            rows.setAccessible(true);
            return (List<String[]>) rows.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
