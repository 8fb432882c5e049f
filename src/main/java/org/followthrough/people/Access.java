package org.followthrough.people;

import static org.followthrough.people.Role.ADMINISTRATOR;
import static org.followthrough.people.Role.AGENCY_COORDINATOR;
import static org.followthrough.people.Role.AGENCY_LEAD;
import static org.followthrough.people.Role.BOARD_MEMBER;
import static org.followthrough.people.Role.BUSINESS_UNIT;
import static org.followthrough.people.Role.INDEPENDENT_CHAIR;
import static org.followthrough.people.Role.INSPECTOR;
import static org.followthrough.people.Role.SUBCOMMITTEE_CHAIR;
import static org.followthrough.people.Role.SUBCOMMITTEE_MEMBER;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one access policy, asked by every page and every service: a table of roles, and the few rules that are worth
 * more than a role. Whatever is not allowed here is refused.
 */
public final class Access {

    private static final Map<Permission, Set<Role>> TABLE = table();

    private Access() {
    }

    /**
     * Whether any of the person's roles carries the permission. Only an active person may do anything; who came by a
     * one-time link may update, and nothing else.
     */
    public static boolean may(Person person, Permission permission) {
        return holds(person, permission) && (!person.cameByLink() || permission == Permission.UPDATE_ACTIONS);
    }

    private static boolean holds(Person person, Permission permission) {
        return person.state() == PersonState.ACTIVE && TABLE.get(permission).stream().anyMatch(person::is);
    }

    /** The roles that carry the permission, as the table has them. */
    public static Set<Role> roles(Permission permission) {
        return Set.copyOf(TABLE.get(permission));
    }

    /**
     * Whether the person may read the plan. A restricted review is for named people only, whatever their role; a draft
     * is for the business unit; a single-agency plan is for that agency and for those who watch plans.
     */
    public static boolean maySee(Person person, PlanStanding plan) {
        if (!holds(person, Permission.SEE_PLANS)
                || plan.restricted() && !plan.named()
                || !plan.issued() && !may(person, Permission.SEE_DRAFTS)) {
            return false;
        }
        return plan.singleAgencyId() == null || watchesPlans(person) || person.isOf(plan.singleAgencyId());
    }

    /**
     * Whether the person may follow the stages of a review, which begin before there is a plan: who watches plans, and
     * of a restricted review only who is named for it.
     */
    public static boolean mayFollow(Person person, PlanStanding review) {
        return may(person, Permission.SEE_REVIEWS) && (!review.restricted() || review.named());
    }

    /**
     * Whether the person may read what peers found before their report is released: the business unit, and the sponsor,
     * who is named for the peer challenge.
     */
    public static boolean mayReadUnreleased(Person person, PlanStanding review) {
        return mayFollow(person, review) && (may(person, Permission.RECORD_REVIEWS) || review.named());
    }

    /**
     * Whether an action of a plan they may see is within the person's reach: every one for who signed in; for who came
     * by a one-time link only those its message was about, while they lead them or stand in.
     *
     * @param leadPersonId null when nobody is named
     * @param covered ids of those the person stands in for today
     */
    public static boolean reaches(Person person, String reference, Long leadPersonId, Set<Long> covered) {
        return !person.cameByLink() || person.pass().references().contains(reference) && leadPersonId != null
                && (leadPersonId == person.id() || covered.contains(leadPersonId));
    }

    /** Whether the person may change what is theirs: password, calendar, which mail they get. */
    public static boolean mayChangeOwn(Person person) {
        return !person.cameByLink();
    }

    /** Dashboards, packs and present mode leave drafts and restricted reviews out for everybody. */
    public static boolean onDashboards(PlanStanding plan) {
        return plan.issued() && !plan.restricted();
    }

    /**
     * Whether the person may say how an action stands: its lead, who stands in for the lead, a co-ordinator of its lead
     * agency, or the business unit on somebody's behalf; each only within a plan they may see.
     *
     * @param leadPersonId null when nobody is named
     * @param leadAgencyId null when no agency is known
     * @param covered ids of those the person stands in for today
     */
    public static boolean mayUpdate(Person person, PlanStanding plan, Long leadPersonId, Long leadAgencyId,
                                    Set<Long> covered) {
        if (!maySee(person, plan) || !may(person, Permission.UPDATE_ACTIONS)) {
            return false;
        }
        return person.is(BUSINESS_UNIT)
                || person.is(AGENCY_COORDINATOR) && person.isOf(leadAgencyId)
                || person.is(AGENCY_LEAD) && leadPersonId != null && leadPersonId == person.id()
                || leadPersonId != null && covered.contains(leadPersonId);
    }

    /** Whether the person may arrange who stands in: for themselves, within their agency, or as the business unit. */
    public static boolean mayArrangeCover(Person person, Person whom) {
        return whom.agencyId() != null && mayChangeOwn(person) && may(person, Permission.UPDATE_ACTIONS)
                && (person.is(BUSINESS_UNIT) || person.id() == whom.id()
                || may(person, Permission.SEE_OWN_AGENCY) && person.isOf(whom.agencyId()));
    }

    /** Whether somebody can stand in for another: who could lead actions of the same agency. */
    public static boolean mayStandIn(Person deputy, Person whom) {
        return deputy.id() != whom.id() && canLead(deputy, whom.agencyId());
    }

    /** Whether the person may choose for an agency whether its people's mail holds links that work once. */
    public static boolean mayChooseLinks(Person person, long agencyId) {
        return may(person, Permission.MANAGE_PEOPLE) || may(person, Permission.SEE_OWN_AGENCY) && person.isOf(agencyId);
    }

    /** Whether the person may see how an agency as a whole stands, and hand over what its people lead. */
    public static boolean mayHandOver(Person person, long agencyId) {
        return may(person, Permission.EDIT_PLANS) || may(person, Permission.SEE_OWN_AGENCY) && person.isOf(agencyId);
    }

    /**
     * Whether the person may name who leads an action: the business unit, or a co-ordinator within their own agency.
     *
     * @param agencyNow the lead agency it has; null when none is known
     * @param agencyThen the lead agency it would have; may be null
     */
    public static boolean mayNameLead(Person person, PlanStanding plan, Long agencyNow, Long agencyThen) {
        return maySee(person, plan) && (may(person, Permission.EDIT_PLANS)
                || may(person, Permission.SEE_OWN_AGENCY) && person.isOf(agencyNow) && person.isOf(agencyThen));
    }

    /** Whether somebody can lead actions: they work for an agency, update actions and can be written to. */
    public static boolean canLead(Person person) {
        boolean there = person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED;
        return there && person.agencyId() != null && (person.is(AGENCY_LEAD) || person.is(AGENCY_COORDINATOR));
    }

    /** Whether somebody can lead actions of this agency. */
    public static boolean canLead(Person person, Long agencyId) {
        return canLead(person) && person.isOf(agencyId);
    }

    /**
     * Whether the person may be among those who sign an action off or send it back: never somebody of the agency that
     * did the work. What the whole board or its own business unit led, a member of another agency decides.
     *
     * @param leadAgencyId the agency that did the work; null when no single agency led
     * @param boardLed whether no single agency led, or the board's own body did
     */
    public static boolean maySignOff(Person person, PlanStanding plan, Long leadAgencyId, boolean boardLed) {
        return maySee(person, plan) && may(person, Permission.SIGN_OFF) && !person.isOf(leadAgencyId)
                && (!boardLed || person.agencyId() != null);
    }

    /**
     * Whether the person may sign off between two meetings: the sub-committee's chair or deputy may; another member
     * where neither of them may decide on this action.
     *
     * @param chairs the sub-committee's chair and deputy
     */
    public static boolean maySignOffBetweenMeetings(Person person, PlanStanding plan, Long leadAgencyId,
                                                    boolean boardLed, Collection<Person> chairs) {
        if (!maySignOff(person, plan, leadAgencyId, boardLed)) {
            return false;
        }
        return person.is(SUBCOMMITTEE_CHAIR) || chairs.stream().anyMatch(chair -> chair.id() == person.id())
                || chairs.stream().noneMatch(chair -> maySignOff(chair, plan, leadAgencyId, boardLed));
    }

    /**
     * Whether the person may decide a request for a later date: never one of those who asked for it. An action moved
     * often enough is the independent chair's to decide.
     *
     * @param askers who asked, and who typed it for them
     * @param oftenMoved whether it was moved as often as the board allows the sub-committee to agree
     */
    public static boolean mayDecideDate(Person person, PlanStanding plan, Collection<Long> askers,
                                        boolean oftenMoved) {
        return maySee(person, plan) && may(person, Permission.DECIDE_DATES) && !askers.contains(person.id())
                && (oftenMoved ? person.is(INDEPENDENT_CHAIR)
                        : person.is(SUBCOMMITTEE_CHAIR) || person.is(BUSINESS_UNIT));
    }

    /**
     * Whether the person may prepare and run meetings of the committee: the business unit, or a chair who sits on it.
     */
    public static boolean mayRunMeetings(Person person, Committee committee) {
        return may(person, Permission.RUN_MEETINGS)
                && (person.is(BUSINESS_UNIT) || committee.everybody().contains(person.id()));
    }

    /**
     * Whether the person may return the figures of an indicator: its owner, who stands in for the owner, a co-ordinator
     * of its source agency, or the business unit on somebody's behalf.
     *
     * @param ownerId null when nobody is named
     * @param covered ids of those the person stands in for today
     */
    public static boolean mayReturn(Person person, long sourceAgencyId, Long ownerId, Set<Long> covered) {
        return may(person, Permission.RETURN_INDICATORS) && (person.is(BUSINESS_UNIT)
                || person.is(AGENCY_COORDINATOR) && person.isOf(sourceAgencyId)
                || ownerId != null && (ownerId == person.id() || covered.contains(ownerId)));
    }

    /**
     * Whether the person answers for a report that an agency owes a review: a co-ordinator of the agency, or who stands in
     * for one; of a restricted review only who is named for it.
     *
     * @param standsInAt ids of the agencies for whose co-ordinators the person stands in today
     */
    public static boolean mayAnswerReport(Person person, PlanStanding review, long agencyId, Set<Long> standsInAt) {
        return may(person, Permission.UPDATE_ACTIONS) && mayChangeOwn(person) && (!review.restricted() || review.named())
                && (person.is(AGENCY_COORDINATOR) && person.isOf(agencyId) || standsInAt.contains(agencyId));
    }

    /**
     * Whether the person may change what is known of another, or their own details. Only an administrator has a say
     * over administrators.
     */
    public static boolean mayManage(Person person, Person whom) {
        return may(person, Permission.MANAGE_PEOPLE) && (person.is(ADMINISTRATOR) || !whom.is(ADMINISTRATOR));
    }

    /**
     * Whether the person may turn somebody into this: only an administrator makes administrators, and nobody changes
     * their own roles or state, so that the last administrator cannot shut everybody out.
     */
    public static boolean mayMake(Person person, Person before, Person after) {
        boolean asTheyAre = before.roles().equals(after.roles()) && before.state() == after.state();
        return mayManage(person, before) && mayManage(person, after) && (person.id() != before.id() || asTheyAre);
    }

    private static boolean watchesPlans(Person person) {
        return person.is(BUSINESS_UNIT) || person.is(SUBCOMMITTEE_MEMBER) || person.is(SUBCOMMITTEE_CHAIR)
                || person.is(INDEPENDENT_CHAIR) || person.is(INSPECTOR);
    }

    private static Map<Permission, Set<Role>> table() {
        Map<Permission, Set<Role>> table = new EnumMap<>(Permission.class);
        table.put(Permission.SEE_PLANS, EnumSet.complementOf(EnumSet.of(ADMINISTRATOR)));
        table.put(Permission.SEE_DRAFTS, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.SEE_OWN_AGENCY, EnumSet.of(AGENCY_COORDINATOR));
        table.put(Permission.UPDATE_ACTIONS, EnumSet.of(AGENCY_LEAD, AGENCY_COORDINATOR, BUSINESS_UNIT));
        table.put(Permission.EDIT_PLANS, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.IMPORT, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.SIGN_OFF, EnumSet.of(SUBCOMMITTEE_MEMBER, SUBCOMMITTEE_CHAIR));
        table.put(Permission.DECIDE_DATES, EnumSet.of(SUBCOMMITTEE_CHAIR, BUSINESS_UNIT, INDEPENDENT_CHAIR));
        table.put(Permission.SEE_DECISIONS, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_MEMBER, SUBCOMMITTEE_CHAIR,
                INDEPENDENT_CHAIR));
        table.put(Permission.SEE_MEETINGS, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_MEMBER, SUBCOMMITTEE_CHAIR,
                INDEPENDENT_CHAIR, INSPECTOR));
        table.put(Permission.CHECK_IMPACT, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.RUN_MEETINGS, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_CHAIR));
        table.put(Permission.SEE_REVIEWS, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_MEMBER, SUBCOMMITTEE_CHAIR,
                INDEPENDENT_CHAIR, INSPECTOR));
        table.put(Permission.RECORD_REVIEWS, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.SEE_CHALLENGES, EnumSet.of(BUSINESS_UNIT, INDEPENDENT_CHAIR));
        table.put(Permission.RECORD_CONSULTATIONS, EnumSet.of(BUSINESS_UNIT, INDEPENDENT_CHAIR));
        table.put(Permission.SEE_DASHBOARD, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_MEMBER, SUBCOMMITTEE_CHAIR,
                INDEPENDENT_CHAIR, BOARD_MEMBER, INSPECTOR));
        table.put(Permission.SEE_PACKS, EnumSet.of(BUSINESS_UNIT, SUBCOMMITTEE_CHAIR, INDEPENDENT_CHAIR, BOARD_MEMBER,
                INSPECTOR));
        table.put(Permission.MAKE_PACKS, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.SEE_INDICATORS, EnumSet.complementOf(EnumSet.of(ADMINISTRATOR, AGENCY_LEAD)));
        table.put(Permission.EDIT_INDICATORS, EnumSet.of(BUSINESS_UNIT));
        table.put(Permission.RETURN_INDICATORS, EnumSet.of(AGENCY_LEAD, AGENCY_COORDINATOR, BUSINESS_UNIT));
        table.put(Permission.SEE_REGISTER, EnumSet.of(BUSINESS_UNIT, INSPECTOR));
        table.put(Permission.SEE_PEOPLE, EnumSet.of(ADMINISTRATOR, BUSINESS_UNIT));
        table.put(Permission.MANAGE_PEOPLE, EnumSet.of(ADMINISTRATOR, BUSINESS_UNIT));
        table.put(Permission.CHANGE_SETTINGS, EnumSet.of(ADMINISTRATOR, BUSINESS_UNIT));
        table.put(Permission.SEE_SCHEDULE, EnumSet.of(ADMINISTRATOR, BUSINESS_UNIT));
        table.put(Permission.RUN_SCHEDULE, EnumSet.of(ADMINISTRATOR));
        return table;
    }
}
