package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy as a table: what each role may do, and to which plan and action. */
class AccessTest extends AccessPeople {

    /** One letter a role, in the order of {@link Role}: A B L C M S I O X; a dot where it may not. */
    @ParameterizedTest
    @CsvSource({
        "SEE_PLANS,      .BLCMSIOX",
        "SEE_DRAFTS,     .B.......",
        "SEE_OWN_AGENCY, ...C.....",
        "UPDATE_ACTIONS, .BLC.....",
        "EDIT_PLANS,     .B.......",
        "IMPORT,         .B.......",
        "SIGN_OFF,       ....MS...",
        "DECIDE_DATES,   .B...SI..",
        "SEE_DECISIONS,  .B..MSI..",
        "SEE_MEETINGS,   .B..MSI.X",
        "CHECK_IMPACT,   .B.......",
        "RUN_MEETINGS,   .B...S...",
        "SEE_DASHBOARD,  .B..MSIOX",
        "SEE_PACKS,      .B...SIOX",
        "MAKE_PACKS,     .B.......",
        "SEE_INDICATORS, .B.CMSIOX",
        "EDIT_INDICATORS,.B.......",
        "RETURN_INDICATORS,.BLC.....",
        "SEE_REGISTER,   .B......X",
        "SEE_PEOPLE,     AB.......",
        "MANAGE_PEOPLE,  AB.......",
        "CHANGE_SETTINGS,AB.......",
        "SEE_SCHEDULE,   AB.......",
        "RUN_SCHEDULE,   A........",
    })
    void rolesCarryPermissions(Permission permission, String roles) {
        for (Role role : Role.values()) {
            assertThat(Access.may(person(role), permission)).as("%s %s", role, permission)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }

    /** Who returns an indicator of this source agency and owner: own is the person's agency, self the person. */
    @ParameterizedTest
    @CsvSource({"own, self, .BLC.....", "own, somebody, .B.C.....", "own, nobody, .B.C.....",
        "own, covered, .BLC.....", "other, self, .BLC.....", "other, somebody, .B.......", "other, nobody, .B......."})
    void figuresAreReturned(String agency, String owner, String roles) {
        Long ownerId = owner.equals("nobody") ? null : owner.equals("self") ? SELF : SOMEBODY;
        for (Role role : Role.values()) {
            assertThat(Access.mayReturn(person(role), agency.equals("own") ? OWN : OTHER, ownerId,
                    owner.equals("covered") ? Set.of(SOMEBODY) : Set.of())).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }

    @Test
    void everyPermissionStandsInTheTable() {
        Person all = person(Role.values());
        assertThat(Permission.values()).allSatisfy(permission -> assertThat(Access.may(all, permission)).isTrue());
    }

    @Test
    void everyPermissionRoleAndRuleHasItsSentenceInTheHelp() {
        assertThat(Permission.values()).allSatisfy(permission -> assertThat(AccessWords.of(permission)).isNotBlank());
        assertThat(Role.values()).allSatisfy(role -> assertThat(AccessWords.of(role)).isNotBlank());
        assertThat(AccessWords.rules().keySet()).as("a rule nobody can read is a rule nobody can check")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Access.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && method.getReturnType() == boolean.class && !method.getName().equals("may"))
                        .map(method -> method.getName()).distinct().toList());
    }

    @ParameterizedTest
    @EnumSource(value = PersonState.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void whoIsNotActiveMayNothing(PersonState state) {
        Person all = person(Role.values()).in(state);
        assertThat(Permission.values()).noneMatch(permission -> Access.may(all, permission));
        assertThat(Access.maySee(all, new PlanStanding(true, false, null, true))).isFalse();
        assertThat(Access.mayManage(all, person(Role.INSPECTOR))).isFalse();
    }

    @Test
    void rolesAddUp() {
        Person person = person(Role.ADMINISTRATOR, Role.AGENCY_LEAD);
        assertThat(Access.may(person, Permission.RUN_SCHEDULE)).isTrue();
        assertThat(Access.may(person, Permission.SEE_PLANS)).isTrue();
        assertThat(Access.may(person, Permission.SIGN_OFF)).isFalse();
    }

    /**
     * Which roles see a plan of this standing; the plan's agency is the person's own, another, or none. Named is
     * whether the restricted review names the person.
     */
    @ParameterizedTest
    @CsvSource({
        "issued, open,       multi, .BLCMSIOX",
        "issued, open,       own,   .BLCMSIOX",
        "issued, open,       other, .B..MSI.X",
        "issued, restricted, multi, .........",
        "issued, restricted, own,   .........",
        "issued, restricted, other, .........",
        "issued, named,      multi, .BLCMSIOX",
        "issued, named,      own,   .BLCMSIOX",
        "issued, named,      other, .B..MSI.X",
        "draft,  open,       multi, .B.......",
        "draft,  open,       own,   .B.......",
        "draft,  open,       other, .B.......",
        "draft,  restricted, multi, .........",
        "draft,  restricted, own,   .........",
        "draft,  restricted, other, .........",
        "draft,  named,      multi, .B.......",
        "draft,  named,      own,   .B.......",
        "draft,  named,      other, .B.......",
    })
    void plansAreSeen(String state, String restriction, String agency, String roles) {
        PlanStanding plan = new PlanStanding(state.equals("issued"), !restriction.equals("open"),
                agency.equals("multi") ? null : agency.equals("own") ? OWN : OTHER, restriction.equals("named"));
        for (Role role : Role.values()) {
            assertThat(Access.maySee(person(role), plan)).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }

    /** Every standing of a plan. */
    static Stream<PlanStanding> plans() {
        return Stream.of(true, false).flatMap(issued -> Stream.of(true, false).flatMap(restricted ->
                Stream.of(true, false).flatMap(named -> Stream.of(null, OWN, OTHER).map(agency ->
                        new PlanStanding(issued, restricted, agency, named)))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nobodyActsOnAPlanTheyMayNotSee(PlanStanding plan) {
        for (Role role : Role.values()) {
            Person person = person(role);
            if (!Access.maySee(person, plan)) {
                for (Long agency : Arrays.asList(null, OWN, OTHER)) {
                    assertThat(Access.mayUpdate(person, plan, SELF, agency, Set.of(SOMEBODY)))
                            .isFalse();
                    assertThat(Access.mayUpdate(person, plan, SOMEBODY, agency, Set.of(SOMEBODY))).isFalse();
                    assertThat(Access.maySignOff(person, plan, agency, agency == null)).isFalse();
                }
                assertThat(Access.mayDecideDate(person, plan, List.of(SOMEBODY), false)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void dashboardsShowIssuedPlansThatAreNotRestricted(PlanStanding plan) {
        assertThat(Access.onDashboards(plan)).isEqualTo(plan.issued() && !plan.restricted());
    }

    /** Who may update an action of an issued multi-agency plan, by who leads it and for which agency. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "10,   1,    .BLC.....",
        "10,   2,    .BL......",
        "10,   none, .BL......",
        "11,   1,    .B.C.....",
        "11,   2,    .B.......",
        "11,   none, .B.......",
        "none, 1,    .B.C.....",
        "none, 2,    .B.......",
        "none, none, .B.......",
    })
    void actionsAreUpdated(Long lead, Long agency, String roles) {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        for (Role role : Role.values()) {
            assertThat(Access.mayUpdate(person(role), plan, lead, agency, Set.of())).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }

    /** Who stands in for the lead updates too, unless their own roles forbid it. */
    @Test
    void aDeputyUpdatesWhatTheAbsentPersonLeads() {
        PlanStanding plan = new PlanStanding(true, false, null, false);
        for (Role role : Role.values()) {
            assertThat(Access.mayUpdate(person(role), plan, SOMEBODY, OTHER, Set.of(SOMEBODY))).as("%s", role)
                    .isEqualTo(".BLC.....".charAt(role.ordinal()) != '.');
        }
        assertThat(Access.mayUpdate(person(Role.AGENCY_LEAD), plan, SOMEBODY + 1, OWN, Set.of(SOMEBODY))).isFalse();
        assertThat(Access.mayUpdate(person(Role.AGENCY_LEAD), plan, null, OWN, Set.of(SOMEBODY))).isFalse();
    }

    /** Who arranges cover for themselves, for somebody of their agency, and for somebody of another. */
    @ParameterizedTest
    @CsvSource({
        "10, 1, .BLC.....",
        "11, 1, .B.C.....",
        "11, 2, .B.......",
    })
    void coverIsArranged(long whom, long agency, String roles) {
        Person away = new Person(whom, "a@anytown.example", "A", null, agency, PersonState.ACTIVE,
                Set.of(Role.AGENCY_LEAD));
        for (Role role : Role.values()) {
            assertThat(Access.mayArrangeCover(person(role), away)).as("%s", role)
                    .isEqualTo(roles.charAt(role.ordinal()) != '.');
        }
    }

    @ParameterizedTest
    @EnumSource(PersonState.class)
    void aDeputyIsThereAndOfTheSameAgencyAndLeadsOrCoordinates(PersonState state) {
        Person away = new Person(SOMEBODY, "a@anytown.example", "A", null, OWN, PersonState.ACTIVE, Set.of());
        boolean there = state == PersonState.ACTIVE || state == PersonState.INVITED;
        for (Role role : Role.values()) {
            boolean leads = role == Role.AGENCY_LEAD || role == Role.AGENCY_COORDINATOR;
            assertThat(Access.mayStandIn(person(role).in(state), away)).as("%s", role).isEqualTo(there && leads);
        }
        assertThat(Access.mayStandIn(away, away)).isFalse();
        Person elsewhere = new Person(12, "b@anytown.example", "B", null, OTHER, state, Set.of(Role.AGENCY_LEAD));
        assertThat(Access.mayStandIn(elsewhere, away)).isFalse();
    }

    @Test
    void onlyAnAdministratorHasASayOverAdministrators() {
        Person admin = person(Role.ADMINISTRATOR);
        Person business = person(Role.BUSINESS_UNIT);
        Person lead = other(Role.AGENCY_LEAD);
        Person otherAdmin = other(Role.ADMINISTRATOR);
        assertThat(Access.mayManage(admin, otherAdmin)).isTrue();
        assertThat(Access.mayManage(business, otherAdmin)).isFalse();
        assertThat(Access.mayManage(business, lead)).isTrue();
        assertThat(Access.mayMake(business, lead, otherAdmin)).as("promote").isFalse();
        assertThat(Access.mayMake(business, otherAdmin, lead)).as("demote").isFalse();
        assertThat(Access.mayMake(admin, lead, otherAdmin)).isTrue();
        assertThat(List.of(Role.values())).filteredOn(role -> Access.mayManage(person(role), lead))
                .containsExactly(Role.ADMINISTRATOR, Role.BUSINESS_UNIT);
    }

    @Test
    void nobodyChangesTheirOwnRolesOrState() {
        Person admin = person(Role.ADMINISTRATOR);
        Person renamed = new Person(SELF, "new@anytown.example", "New name", "Job", null, PersonState.ACTIVE,
                admin.roles());
        assertThat(Access.mayMake(admin, admin, renamed)).isTrue();
        assertThat(Access.mayMake(admin, admin, admin.in(PersonState.LEFT))).isFalse();
        assertThat(Access.mayMake(admin, admin, person(Role.ADMINISTRATOR, Role.BUSINESS_UNIT))).isFalse();
    }
}
