package org.followthrough.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.indicator.Return.Subject;

/** Keeps from everybody the figures of which it was decided later that they could make a child known. */
final class Suppression {

    private Suppression() {
    }

    /**
     * The versions as anybody may see them.
     *
     * @param versions all that there are, the older before the newer
     * @return as many in the same order; without figures where a later version is suppressed
     */
    static List<Return> of(List<Return> versions) {
        Set<Subject> suppressed = new HashSet<>();
        List<Return> shown = new ArrayList<>();
        for (int place = versions.size() - 1; place >= 0; place--) {
            Return version = versions.get(place);
            if (version.figures().gap() == Gap.SUPPRESSED) {
                suppressed.add(version.subject());
            }
            shown.add(suppressed.contains(version.subject()) ? version.suppressed() : version);
        }
        Collections.reverse(shown);
        return shown;
    }
}
