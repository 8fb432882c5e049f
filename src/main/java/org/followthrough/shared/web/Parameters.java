package org.followthrough.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;

/**
 * The values in the address of a page, as what they mean. A value that is missing or empty is empty; one that cannot be
 * understood ends in a page that says so, rather than in a list that looks right and is not.
 */
public final class Parameters {

    private static final int LONGEST = 500;

    private final PageParameters values;

    /** @param values of the page */
    public Parameters(PageParameters values) {
        this.values = values;
    }

    /** Text without blanks around it, cut at 500 characters; empty when missing. */
    public String text(String name) {
        String text = values.get(name).toString("").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** A day such as {@code 2026-03-31}. */
    public Optional<LocalDate> date(String name) {
        return given(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new NotUnderstoodException();
            }
        });
    }

    /** A whole number from 0. */
    public Optional<Integer> number(String name) {
        return given(name).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new NotUnderstoodException();
            }
            return Integer.valueOf(text);
        });
    }

    /** A constant by its name in lower case with hyphens: {@code at-risk} for AT_RISK. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return given(name).map(text -> constant(text, type));
    }

    /** All constants of a name that may come several times, in the order given. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        texts(name).forEach(text -> found.add(constant(text, type)));
        return found;
    }

    /** All values of a name that may come several times, without empty ones. */
    public List<String> texts(String name) {
        return values.getValues(name).stream().map(StringValue::toOptionalString)
                .filter(text -> text != null && !text.isBlank() && text.length() <= LONGEST).distinct().toList();
    }

    /** How a constant is written in an address. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        for (E candidate : type.getEnumConstants()) {
            if (word(candidate).equals(text)) {
                return candidate;
            }
        }
        throw new NotUnderstoodException();
    }
}
