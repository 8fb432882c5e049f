package org.followthrough.chasing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;

/**
 * The people around one action, a letter each: its lead, D who may stand in for the lead, the agency's co-ordinator, E
 * who may stand in for that one, the sub-committee's chair S and its deputy chair V, the independent chair, the
 * business unit.
 */
final class SmallBoard {

    private static final Map<Character, Role> ROLES = Map.of('L', Role.AGENCY_LEAD, 'D', Role.AGENCY_LEAD,
            'C', Role.AGENCY_COORDINATOR, 'E', Role.AGENCY_LEAD, 'S', Role.SUBCOMMITTEE_CHAIR,
            'V', Role.SUBCOMMITTEE_MEMBER, 'I', Role.INDEPENDENT_CHAIR, 'U', Role.BUSINESS_UNIT);

    private final Map<Character, PersonState> states = new HashMap<>();
    private final Set<String> bouncing = new HashSet<>();
    private final Map<Long, Long> deputies = new HashMap<>();
    private final Set<Character> missing = new HashSet<>();
    private Set<Character> named;

    /** @param circumstances between commas: "L locked", "L left", "L bouncing", "L away for D", "without L C", "named L" */
    SmallBoard(String circumstances) {
        Arrays.stream(circumstances.split(", ")).filter(words -> !words.isEmpty()).forEach(this::let);
    }

    private void let(String circumstance) {
        String[] words = circumstance.split(" ");
        char who = words[0].charAt(0);
        if (words[0].equals("without")) {
            missing.addAll(letters(words));
        } else if (words[0].equals("named")) {
            named = letters(words);
        } else if (words[1].equals("away")) {
            deputies.put(id(who), id(words[3].charAt(0)));
        } else if (words[1].equals("bouncing")) {
            bouncing.add(address(who));
        } else {
            states.put(who, PersonState.valueOf(words[1].toUpperCase()));
        }
    }

    private static Set<Character> letters(String[] words) {
        return Arrays.stream(words).skip(1).map(word -> word.charAt(0)).collect(Collectors.toSet());
    }

    static long id(char letter) {
        return letter;
    }

    static String letter(long id) {
        return String.valueOf((char) id);
    }

    /** Who is told of the action. */
    Owed.Audience audience() {
        List<Person> people = ROLES.keySet().stream().filter(letter -> !missing.contains(letter)).sorted()
                .map(this::person).toList();
        Committee committee = new Committee(1, "scr", "Sub-committee", present('S'), present('V'), Set.of());
        Review review = new Review(Histories.REVIEW, "child-k", 1, 1, new ReviewState("Child K",
                ReviewKind.SERIOUS_CASE_REVIEW, 1L, null, named != null, true, null, null, null));
        return new Audiences(people, List.of(new Agency(Histories.AGENCY, "police", "Anytown Police", null, false,
                false)),
                List.of(committee), deputies, bouncing,
                id -> named.stream().map(SmallBoard::id).collect(Collectors.toSet()))
                .of(Concern.of(Histories.ledBy(present('L')), review));
    }

    private Long present(char letter) {
        return missing.contains(letter) ? null : id(letter);
    }

    private Person person(char letter) {
        return new Person(id(letter), address(letter), "Person " + letter, null,
                "LDCE".indexOf(letter) < 0 ? null : Histories.AGENCY, states.getOrDefault(letter, PersonState.ACTIVE),
                Set.of(ROLES.get(letter)));
    }

    private static String address(char letter) {
        return Character.toLowerCase(letter) + "@anytown.example";
    }
}
