package org.followthrough.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.followthrough.people.Role;

/** Who belongs to the invented board, as {@code anytown.txt} has them. */
record Anytown(List<Agency> agencies, List<Member> members, List<Committee> committees,
               Map<String, List<String>> names) {

    /** Stands behind each e-mail address. */
    static final String AT = "@anytown.example";

    private static final List<String> FIRST = List.of("Avery", "Blake", "Corey", "Drew", "Eden", "Glenn", "Jodie",
            "Kerry", "Leslie", "Marley", "Nicky", "Ollie");
    private static final List<String> LAST = List.of("Sample", "Example", "Specimen", "Pattern", "Model", "Sketch",
            "Outline", "Template", "Figure", "Draft", "Instance", "Symbol");

    /** An agency; job titles are those its plans print. */
    record Agency(String ref, String name, String chiefOfficer, List<String> aliases, List<String> jobTitles) {
    }

    /** A person; agency is null for people of the board itself. */
    record Member(String key, String name, String jobTitle, String agency, Set<Role> roles) {

        String email() {
            return key + AT;
        }
    }

    /** A sub-committee; people by their keys. */
    record Committee(String ref, String name, String chair, String deputy, List<String> members) {

        /** Who decides there, the chair first. */
        List<String> deciders() {
            List<String> all = new ArrayList<>(List.of(chair, deputy));
            all.addAll(members);
            return all;
        }
    }

    static Anytown read() {
        Anytown town = new Anytown(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (String line : Lines.of("anytown.txt")) {
            List<String> p = Lines.parts(line);
            switch (p.get(0)) {
                case "agency" -> town.agencies.add(new Agency(p.get(1), p.get(2), p.get(3), Lines.list(p.get(4)),
                        Lines.list(p.get(5))));
                case "person" -> town.members.add(new Member(p.get(1), p.get(2), p.get(3),
                        p.get(4).equals("-") ? null : p.get(4), Arrays.stream(p.get(5).split(" ")).map(Role::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new))));
                case "committee" -> town.committees.add(new Committee(p.get(1), p.get(2), p.get(3), p.get(4),
                        List.of(p.get(5).split(" "))));
                default -> {
                    List<String> names = new ArrayList<>(List.of(p.get(2)));
                    names.addAll(Lines.list(p.get(3)));
                    town.names.put(p.get(1), names);
                }
            }
        }
        return town;
    }

    /** The same board with more leads in each agency, for more plans than people could answer for. */
    Anytown withMoreLeads(int sets) {
        List<Member> more = new ArrayList<>(members);
        for (int set = 1; set < sets; set++) {
            for (int i = 0; i < agencies.size(); i++) {
                Agency agency = agencies.get(i);
                more.add(new Member(agency.ref() + ".lead" + (set + 1),
                        FIRST.get(i) + " " + LAST.get((i + set) % LAST.size()), agency.jobTitles().get(0),
                        agency.ref(), Set.of(Role.AGENCY_LEAD)));
            }
        }
        return new Anytown(agencies, more, committees, names);
    }

    Agency agency(String ref) {
        return agencies.stream().filter(agency -> agency.ref().equals(ref)).findFirst().orElseThrow();
    }

    Committee committee(String ref) {
        return committees.stream().filter(committee -> committee.ref().equals(ref)).findFirst().orElseThrow();
    }

    /** Who leads actions of the agency in a set of plans: its own leads in the first, one more in each further. */
    List<String> leads(String agency, int set) {
        return members.stream().filter(member -> agency.equals(member.agency()) && member.roles()
                .contains(Role.AGENCY_LEAD)).map(Member::key)
                .filter(key -> set == 0 ? !key.matches(".*\\d") : key.endsWith(".lead" + (set + 1))).toList();
    }

    String coordinator(String agency) {
        return members.stream().filter(member -> agency.equals(member.agency()) && member.roles()
                .contains(Role.AGENCY_COORDINATOR)).map(Member::key).findFirst().orElseThrow();
    }

    String agencyOf(String member) {
        return members.stream().filter(each -> each.key().equals(member)).findFirst().orElseThrow().agency();
    }
}
