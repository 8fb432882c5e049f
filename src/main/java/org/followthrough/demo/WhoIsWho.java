package org.followthrough.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Role;
import org.followthrough.people.web.DemonstrationPeople;
import org.followthrough.people.web.DemonstrationPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Tells visitors of the demonstration whom they can sign in as. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class WhoIsWho {

    private static final Map<Role, String> WORDS = new EnumMap<>(Map.of(
            Role.ADMINISTRATOR, "administrator", Role.BUSINESS_UNIT, "business unit", Role.AGENCY_LEAD, "lead",
            Role.AGENCY_COORDINATOR, "co-ordinator", Role.SUBCOMMITTEE_MEMBER, "sub-committee member",
            Role.SUBCOMMITTEE_CHAIR, "sub-committee chair", Role.INDEPENDENT_CHAIR, "independent chair",
            Role.BOARD_MEMBER, "board member", Role.INSPECTOR, "inspector"));

    @Bean
    DemonstrationPeople demonstrationPeople() {
        Anytown town = Anytown.read();
        return new DemonstrationPeople(town.members().stream()
                .map(member -> new DemonstrationPerson(member.email(), who(town, member))).toList(),
                Demonstration.PASSWORD);
    }

    /** Such as "Alex Pattern, Police, lead". */
    static String who(Anytown town, Anytown.Member member) {
        List<String> words = new ArrayList<>(List.of(member.name()));
        if (member.agency() != null) {
            words.add(town.agency(member.agency()).name());
        }
        member.roles().stream().sorted().map(WORDS::get).forEach(words::add);
        return String.join(", ", words);
    }
}
