package org.followthrough.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Access;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.PlanStanding;
import org.followthrough.people.Role;

/**
 * What somebody reads of a review by their role alone, without being named for it. It is asked of the policy itself, by
 * an invented person of each role.
 *
 * @param plan its plan and actions
 * @param planOfOwnAgency whether they do when they work for the one agency the plan belongs to
 * @param stages its stages, clocks and documents
 * @param unreleased what peers found before their report is released
 */
public record RoleReads(Role role, boolean plan, boolean planOfOwnAgency, boolean stages, boolean unreleased) {

    /** What each role reads; roles that read nothing are left out. */
    public static List<RoleReads> of(Review review) {
        PlanStanding standing = review.standing(false);
        return Arrays.stream(Role.values()).map(role -> of(role, standing, review.state().singleAgencyId()))
                .filter(RoleReads::any).toList();
    }

    private static RoleReads of(Role role, PlanStanding standing, Long agencyId) {
        Person stranger = somebody(role, null);
        return new RoleReads(role, Access.maySee(stranger, standing),
                agencyId != null && Access.maySee(somebody(role, agencyId), standing),
                Access.mayFollow(stranger, standing), Access.mayReadUnreleased(stranger, standing));
    }

    private boolean any() {
        return plan || planOfOwnAgency || stages;
    }

    private static Person somebody(Role role, Long agencyId) {
        return new Person(0, "", "", null, agencyId, PersonState.ACTIVE, Set.of(role));
    }
}
