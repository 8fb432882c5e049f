package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * What a filter panel offers and what is on.
 *
 * @param address of the list as it is filtered now
 * @param kept names in the query that a new filter keeps, such as sort; may be asked for in a date field
 * @param text what is searched for now; empty for nothing
 * @param groups choices
 * @param days date fields
 */
public record Filter(Address address, List<String> kept, String text, List<Group> groups, List<Day> days)
        implements Serializable {

    /** How many filters are on. */
    public int on() {
        return (text.isEmpty() ? 0 : 1) + groups.stream().mapToInt(Group::on).sum() + narrowing().size();
    }

    /** The date fields that are filled in and narrow the list; one that is kept only says how it is shown. */
    List<Day> narrowing() {
        return days.stream().filter(day -> !day.value().isEmpty() && !kept.contains(day.name())).toList();
    }

    /**
     * Choices about one thing; any number may be on.
     *
     * @param name in the query
     */
    public record Group(String name, String legend, List<Choice> choices) implements Serializable {

        int on() {
            return (int) choices.stream().filter(Choice::chosen).count();
        }

        /** The choices that would leave a row, and those that are on. */
        List<Choice> offered() {
            return choices.stream().filter(choice -> choice.count() > 0 || choice.chosen()).toList();
        }
    }

    /**
     * One choice.
     *
     * @param count rows that would be left if it alone were chosen
     */
    public record Choice(String value, String label, int count, boolean chosen) implements Serializable {
    }

    /**
     * One date field.
     *
     * @param name in the query
     * @param value as typed; empty for nothing
     */
    public record Day(String name, String label, String value) implements Serializable {
    }
}
