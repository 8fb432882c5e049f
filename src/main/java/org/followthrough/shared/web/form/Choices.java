package org.followthrough.shared.web.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.wicket.model.IModel;

/** What can be chosen, how each is called, and the word it has in a request. */
final class Choices<T> {

    private final FormRow<?> row;
    private final IModel<? extends List<? extends T>> values;
    private Function<? super T, String> label;
    private Function<? super T, String> hint;

    /** Words come from the properties {@code <id>.<key>} and {@code <id>.<key>.hint} until told otherwise. */
    Choices(FormRow<?> row, IModel<? extends List<? extends T>> values) {
        this.row = row;
        this.values = values;
        label = value -> row.getString(row.getId() + "." + key(value));
        hint = value -> row.words(key(value) + ".hint");
    }

    void labelled(Function<? super T, String> words) {
        label = words;
        hint = value -> null;
    }

    void hinted(Function<? super T, String> words) {
        hint = words;
    }

    List<? extends T> all() {
        return values.getObject();
    }

    String label(T value) {
        return label.apply(value);
    }

    /** Null for none. */
    String hint(T value) {
        return hint.apply(value);
    }

    /** The name of an enum's constant, otherwise the text of the value. */
    static String key(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    /** The value a request means; empty when it is none that was offered. */
    Optional<T> find(String key) {
        return all().stream().filter(value -> key(value).equals(key)).<T>map(value -> value).findFirst();
    }
}
