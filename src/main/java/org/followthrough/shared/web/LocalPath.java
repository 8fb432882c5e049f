package org.followthrough.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** A path within this application that may be redirected to, as in {@code /sign-in?next=/actions}. */
public final class LocalPath {

    /** One slash, then neither a second one nor a backslash: a browser reads both as another host. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]{0,1999}");

    private LocalPath() {
    }

    /** The path when it is safe to go to; empty when it leads elsewhere, is malformed or null. */
    public static Optional<String> of(String path) {
        return Optional.ofNullable(path).filter(given -> SAFE.matcher(given).matches());
    }

    /** The path when it is safe to go to, otherwise the root. */
    public static String orHome(String path) {
        return of(path).orElse("/");
    }
}
