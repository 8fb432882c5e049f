package org.followthrough.chasing.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.followthrough.chasing.year.Known.Someone;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.ReminderWishes;
import org.followthrough.people.Reminders;
import org.followthrough.people.Role;
import org.springframework.context.ApplicationContext;

/** Those who live through the year: they leave, are locked out and let in again, and cover for each other. */
final class YearPeople {

    private static final int LEADS_EACH = 3;
    private static final List<String> AGENCIES = List.of("Police", "Health", "Schools", "Housing");

    final List<Someone> leads = new ArrayList<>();
    final Someone member;
    private final Known known;
    private final Random random;
    private final Map<Someone, Long> ids = new HashMap<>();
    private final Map<String, Long> agencyIds = new HashMap<>();
    private ApplicationContext services;

    YearPeople(ApplicationContext services, Known known, Random random) {
        this.services = services;
        this.known = known;
        this.random = random;
        known.businessUnit = someone("Business Unit", "", Role.BUSINESS_UNIT);
        known.independentChair = someone("Independent Chair", "", Role.INDEPENDENT_CHAIR);
        known.subcommitteeChair = someone("Chair", "", Role.SUBCOMMITTEE_CHAIR);
        known.deputyChair = someone("Deputy Chair", "", Role.SUBCOMMITTEE_MEMBER);
        member = someone("Member", "", Role.SUBCOMMITTEE_MEMBER);
        for (String agency : AGENCIES) {
            agencyIds.put(agency, bean(People.class).addAgency(agency.toLowerCase(), agency, null, List.of()));
            known.coordinators.add(someone(agency + " Co-ordinator", agency, Role.AGENCY_COORDINATOR));
            for (int i = 1; i <= LEADS_EACH; i++) {
                leads.add(someone(agency + " Lead " + i, agency, Role.AGENCY_LEAD));
            }
        }
        wish(leads.get(1), Reminders.MONDAYS);
        wish(leads.get(4), Reminders.OVERDUE_ONLY);
    }

    /** The same people of a server that was started again. */
    void in(ApplicationContext restarted) {
        services = restarted;
    }

    Person person(Someone one) {
        return bean(People.class).find(id(one)).orElseThrow();
    }

    long id(Someone one) {
        return ids.get(one);
    }

    /** The agency of somebody who has one. */
    long agencyId(Someone one) {
        return agencyIds.get(one.agency);
    }

    List<Long> agencies() {
        return AGENCIES.stream().map(agencyIds::get).toList();
    }

    /** Another lead of the agency who may be written to; empty where there is none. */
    Optional<Someone> colleague(Someone lead) {
        return leads.stream().filter(one -> one.reachable && one != lead && one.agency.equals(lead.agency))
                .findFirst();
    }

    /** What becomes of people on this day. */
    void comeAndGo(LocalDate today) {
        for (Someone one : leads) {
            if (one.reachable && chance(600) && stillThere(one.agency) > 1) {
                state(one, PersonState.LEFT);
                one.left = true;
            } else if (!one.left && chance(one.reachable ? 150 : 15)) {
                state(one, one.reachable ? PersonState.LOCKED : PersonState.ACTIVE);
            } else if (one.reachable && chance(90) && (one.deputy == null || today.isAfter(one.coveredUntil))) {
                cover(one, today);
            }
        }
        for (Someone one : List.of(known.coordinators.get(0), known.coordinators.get(1), known.subcommitteeChair)) {
            if (chance(one.reachable ? 80 : 12)) {
                state(one, one.reachable ? PersonState.LOCKED : PersonState.ACTIVE);
            }
        }
    }

    private void cover(Someone away, LocalDate today) {
        colleague(away).ifPresent(deputy -> {
            LocalDate until = today.plusDays(5 + random.nextInt(20));
            bean(Covers.class).arrange(person(known.businessUnit), id(away), id(deputy), today, until);
            away.deputy = deputy;
            away.coveredUntil = until;
        });
    }

    private long stillThere(String agency) {
        return leads.stream().filter(one -> !one.left && one.agency.equals(agency)).count();
    }

    private void state(Someone one, PersonState state) {
        bean(People.class).change(person(one).in(state));
        one.reachable = state == PersonState.ACTIVE;
    }

    private void wish(Someone one, Reminders wish) {
        bean(ReminderWishes.class).choose(person(one), wish);
        one.mondaysOnly = wish == Reminders.MONDAYS;
        one.onlyOverdue = wish == Reminders.OVERDUE_ONLY;
    }

    private Someone someone(String name, String agency, Role role) {
        Someone one = new Someone(name, agency);
        ids.put(one, bean(People.class).add(name.toLowerCase().replace(' ', '.') + "@anytown.example", name, "Officer",
                agencyIds.get(agency), PersonState.ACTIVE, Set.of(role)));
        return one;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T bean(Class<T> type) {
        return services.getBean(type);
    }
}
