package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.INamedParameters;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * The address of a view: a path with its query. A view's whole state is in it, so a link is the same address with one
 * thing changed. Values never change; each method answers a new address.
 */
public final class Address implements Serializable {

    private final String path;
    private final List<Pair> query;

    private Address(String path, List<Pair> query) {
        this.path = path;
        this.query = query;
    }

    /** A path without a query; begins with a slash. */
    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** A path with the query of the present request; fields left empty say nothing and are left out. */
    public static Address of(String path, PageParameters parameters) {
        return new Address(path, parameters.getAllNamed().stream()
                .filter(named -> named.getType() != INamedParameters.Type.PATH && !named.getValue().isEmpty())
                .map(named -> new Pair(named.getKey(), named.getValue())).toList());
    }

    /** With this value in place of any the name had; a null takes the name away. */
    public Address with(String name, Object value) {
        Address without = without(name);
        return value == null ? without : without.and(name, value);
    }

    /** With this value beside those the name has. */
    public Address and(String name, Object value) {
        List<Pair> longer = new ArrayList<>(query);
        longer.add(new Pair(name, value.toString()));
        return new Address(path, longer);
    }

    /** Without any value of the name. */
    public Address without(String name) {
        return new Address(path, query.stream().filter(pair -> !pair.name().equals(name)).toList());
    }

    /** Without this one value of the name. */
    public Address without(String name, Object value) {
        Pair unwanted = new Pair(name, value.toString());
        return new Address(path, query.stream().filter(pair -> !pair.equals(unwanted)).toList());
    }

    /** The same query at another path. */
    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    /** The path alone. */
    public String path() {
        return path;
    }

    /** The value of this name; null when it has none. */
    public String value(String name) {
        return query.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).findFirst().orElse(null);
    }

    /** The path and query as they stand in a link. */
    @Override
    public String toString() {
        return query.isEmpty() ? path : path + query.stream().map(Pair::encoded)
                .collect(Collectors.joining("&", "?", ""));
    }

    private record Pair(String name, String value) implements Serializable {

        String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
