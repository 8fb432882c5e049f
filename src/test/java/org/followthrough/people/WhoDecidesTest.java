package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs off and who decides about a date, as a table. */
class WhoDecidesTest extends AccessPeople {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "1,    .........",
        "2,    ....MS...",
        "none, ....MS...",
    })
    void theDeliveringAgencyNeverSignsOff(Long leadAgency, String roles) {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        for (Role role : Role.values()) {
            assertThat(Access.maySignOff(person(role), plan, leadAgency, leadAgency == null)).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
        Person everything = person(Role.values());
        assertThat(Access.maySignOff(everything, plan, OWN, false)).isFalse();
    }

    @Test
    void whatTheBoardItselfLedIsDecidedByAMemberOfAnAgency() {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        Person ofBoard = new Person(SELF, "m@anytown.example", "M", null, null, PersonState.ACTIVE,
                Set.of(Role.SUBCOMMITTEE_MEMBER));

        assertThat(Access.maySignOff(ofBoard, plan, OTHER, false)).isTrue();
        assertThat(Access.maySignOff(ofBoard, plan, OTHER, true)).isFalse();
        assertThat(Access.maySignOff(person(Role.SUBCOMMITTEE_MEMBER), plan, OTHER, true)).isTrue();
    }

    /** Between meetings the chair acts; a member only where neither chair nor deputy may. */
    @ParameterizedTest
    @CsvSource({
        "SUBCOMMITTEE_CHAIR,  2, 3, true",
        "SUBCOMMITTEE_CHAIR,  2, 1, false",
        "SUBCOMMITTEE_MEMBER, 2, 3, false",
        "SUBCOMMITTEE_MEMBER, 2, 2, true",
        "SUBCOMMITTEE_MEMBER, 2, 1, false",
        "BUSINESS_UNIT,       2, 2, false",
    })
    void betweenMeetingsTheChairActs(Role role, long chairsAgency, long leadAgency, boolean may) {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        Person chair = new Person(SOMEBODY, "c@anytown.example", "C", null, chairsAgency, PersonState.ACTIVE,
                Set.of(Role.SUBCOMMITTEE_CHAIR));

        assertThat(Access.maySignOffBetweenMeetings(person(role), plan, leadAgency, false, List.of(chair)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "10,   false, .........",
        "11,   false, .B...S...",
        "none, false, .B...S...",
        "10,   true,  .........",
        "11,   true,  ......I..",
    })
    void whoAsksForADateDoesNotDecideItAndWhatMovedOftenIsTheChairs(Long askedBy, boolean oftenMoved, String roles) {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        for (Role role : Role.values()) {
            assertThat(Access.mayDecideDate(person(role), plan,
                    askedBy == null ? List.of() : List.of(askedBy), oftenMoved)).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }
}
