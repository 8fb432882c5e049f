package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a cell apart that holds a numbered list, one item a line or several. */
final class NumberedList {

    private static final Pattern LABEL = Pattern.compile("\\s*(\\d{1,2}|[a-z])[.)]\\s+(?=\\S)");

    /**
     * One item.
     *
     * @param printed with its label
     * @param body without it
     */
    record Item(String label, String printed, String body) {
    }

    private NumberedList() {
    }

    /** The items in order, at least two numbered on from 1 or a; empty when the text is no such list. */
    static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            Matcher label = LABEL.matcher(line);
            if (label.lookingAt() && isNext(label.group(1), items.size())) {
                items.add(new Item(label.group(1), line.strip(), line.substring(label.end()).strip()));
            } else if (items.isEmpty()) {
                return List.of();
            } else {
                Item last = items.remove(items.size() - 1);
                items.add(new Item(last.label, last.printed + "\n" + line.strip(), last.body + "\n" + line.strip()));
            }
        }
        return items.size() < 2 ? List.of() : items;
    }

    /** The text without the label it begins with. */
    static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()) : text;
    }

    private static boolean isNext(String label, int before) {
        return label.equals(String.valueOf(before + 1)) || label.equals(String.valueOf((char) ('a' + before)));
    }
}
