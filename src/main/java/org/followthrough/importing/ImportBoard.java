package org.followthrough.importing;

import java.util.List;
import java.util.Set;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.Person;

/**
 * What an import needs to know of the board.
 *
 * @param people everybody: the leads among them are looked for
 * @param numbersTaken keys of the numbers that recommendations of the plan already have
 */
record ImportBoard(List<Agency> agencies, List<Alias> aliases, List<Person> people, Set<String> numbersTaken) {
}
