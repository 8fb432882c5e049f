package org.followthrough.people.web;

import java.util.Comparator;
import java.util.List;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;

/** The pages that have no place in the navigation, as far as the signed-in person may open them. */
class MoreMenu {

    private final SignedIn signedIn;
    private final ObjectProvider<MoreEntry> entries;

    MoreMenu(SignedIn signedIn, ObjectProvider<MoreEntry> entries) {
        this.signedIn = signedIn;
        this.entries = entries;
    }

    /** Only business unit and administrator need it; the others find everything in the navigation. */
    boolean isShown() {
        return signedIn.may(Permission.SEE_PEOPLE);
    }

    List<MoreEntry> entries() {
        return entries.stream().filter(entry -> signedIn.may(entry.anyOf().toArray(Permission[]::new)))
                .sorted(Comparator.comparingInt(MoreEntry::order)).toList();
    }
}
