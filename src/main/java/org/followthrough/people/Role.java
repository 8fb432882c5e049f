package org.followthrough.people;

/** What a person may do at the board. A person may hold several. */
public enum Role {
    /** People, roles and settings; no case content unless also given a case role. */
    ADMINISTRATOR,
    /** Sets up reviews and plans, imports, runs meetings, chases. */
    BUSINESS_UNIT,
    /** Updates the actions that name them as lead. */
    AGENCY_LEAD,
    /** Answers for all actions of the agency; often its board member. */
    AGENCY_COORDINATOR,
    /** Reviews plans and signs off. */
    SUBCOMMITTEE_MEMBER,
    /** Decides between meetings too. */
    SUBCOMMITTEE_CHAIR,
    /** Independent chair of the board. */
    INDEPENDENT_CHAIR,
    /** Sees the dashboard, plans and packs. */
    BOARD_MEMBER,
    /** Reads everything not restricted, as it stood on a date; changes nothing. */
    INSPECTOR
}
