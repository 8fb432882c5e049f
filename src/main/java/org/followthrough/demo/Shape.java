package org.followthrough.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.review.ReviewKind;

/** The plans of the board and the fate of each of their actions, as {@code shape.txt} has them. */
record Shape(List<Plan> plans) {

    private static final Pattern TOKEN = Pattern.compile("(?<agency>[a-z][a-z-]*?)(?:\\*(?<count>\\d+))?"
            + "(?:@(?<at>\\d+))?(?:\\+(?<moves>\\d+))?(?<marks>(?:~[a-z]+)*)");

    /**
     * One plan.
     *
     * @param marks restricted, draft, or the short name of the one agency it belongs to
     * @param meetings for each action signed off, in their order, at which meeting back from the last
     */
    record Plan(String key, ReviewKind kind, String committee, Set<String> marks, List<Wave> waves,
                List<Integer> meetings, List<Spec> actions) {

        boolean isDraft() {
            return marks.contains("draft");
        }

        boolean isRestricted() {
            return marks.contains("restricted");
        }

        /** The wave the action at this place is agreed in. */
        Wave waveOf(int place) {
            int seen = 0;
            for (Wave wave : waves) {
                seen += wave.actions();
                if (place < seen) {
                    return wave;
                }
            }
            throw new IllegalStateException(key + " has more actions than its waves hold");
        }
    }

    /** So many actions were agreed so many days ago. */
    record Wave(int daysAgo, int actions) {
    }

    /**
     * One action.
     *
     * @param at a number of days or meetings, as the fate reads it
     * @param text part of the text it must have; null for any
     */
    record Spec(Fate fate, String agency, int at, int moves, Set<String> marks, String text) {

        boolean is(String mark) {
            return marks.contains(mark);
        }
    }

    static Shape read() {
        List<Plan> plans = new ArrayList<>();
        for (String line : Lines.of("shape.txt")) {
            List<String> parts = Lines.parts(line);
            String[] words = parts.get(0).split(" +");
            switch (words[0]) {
                case "=" -> plans.add(new Plan(words[1], ReviewKind.valueOf(words[2]), words[3],
                        Set.of(List.of(words).subList(4, words.length).toArray(String[]::new)), new ArrayList<>(),
                        new ArrayList<>(), new ArrayList<>()));
                case "waves" -> pairs(words, last(plans).waves());
                case "meetings" -> pairs(words, new ArrayList<>()).forEach(pair -> {
                    for (int i = 0; i < pair.actions(); i++) {
                        last(plans).meetings().add(pair.daysAgo());
                    }
                });
                default -> specs(words, parts.size() > 1 ? parts.get(1) : null, last(plans).actions());
            }
        }
        return new Shape(List.copyOf(plans));
    }

    private static Plan last(List<Plan> plans) {
        return plans.get(plans.size() - 1);
    }

    private static List<Wave> pairs(String[] words, List<Wave> into) {
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("\\*");
            into.add(new Wave(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])));
        }
        return into;
    }

    private static void specs(String[] words, String text, List<Spec> into) {
        Fate fate = Fate.of(words[0]);
        for (int i = 1; i < words.length; i++) {
            Matcher token = TOKEN.matcher(words[i]);
            if (!token.matches()) {
                throw new IllegalStateException("shape.txt: " + words[i]);
            }
            String marks = token.group("marks");
            Spec spec = new Spec(fate, token.group("agency"), number(token, "at", 0), number(token, "moves", 0),
                    marks.isEmpty() ? Set.of() : Set.of(marks.substring(1).split("~")), text);
            for (int n = number(token, "count", 1); n > 0; n--) {
                into.add(spec);
            }
        }
    }

    private static int number(Matcher token, String group, int otherwise) {
        return token.group(group) == null ? otherwise : Integer.parseInt(token.group(group));
    }
}
