package org.followthrough.people.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.followthrough.people.AccessWords;
import org.followthrough.people.Role;

/** Roles as people say them, from the package's words. */
final class RoleWords {

    private RoleWords() {
    }

    static String of(Role role) {
        return AccessWords.of(role);
    }

    /** "Agency lead, agency co-ordinator"; the words for nobody's when there are none. */
    static String of(Component place, Collection<Role> roles) {
        if (roles.isEmpty()) {
            return place.getString("role.none");
        }
        String words = roles.stream().sorted().map(RoleWords::of).map(RoleWords::lower)
                .collect(Collectors.joining(", "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
