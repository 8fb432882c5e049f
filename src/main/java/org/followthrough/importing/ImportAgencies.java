package org.followthrough.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;

/**
 * The agencies as an import sees them: those of the board, and those it will add, which have negative ids until then.
 */
public final class ImportAgencies {

    private final Map<Long, Agency> byId = new LinkedHashMap<>();
    private final List<Alias> aliases;
    private final Map<String, Agency> answered = new HashMap<>();
    private final Map<String, AgencyAnswer> answers;

    ImportAgencies(List<Agency> agencies, List<Alias> boardAliases, Map<String, AgencyAnswer> answers) {
        this.answers = answers;
        agencies.forEach(agency -> byId.put(agency.id(), agency));
        aliases = new ArrayList<>(boardAliases);
        Map<String, Agency> added = new HashMap<>();
        answers.forEach((key, answer) -> {
            Agency agency = answer.newName() == null ? byId.get(answer.agencyId())
                    : added.computeIfAbsent(Answers.agencyKey(answer.newName()),
                            name -> new Agency(-1L - added.size(), "", answer.newName(), null, false, false));
            if (agency != null) {
                byId.putIfAbsent(agency.id(), agency);
                answered.put(key, agency);
            }
        });
        answered.forEach((key, agency) -> aliases.add(new Alias(agency.id(), key)));
    }

    /** Every agency, those to be added last. */
    public List<Agency> all() {
        return List.copyOf(byId.values());
    }

    /** Those this import will add. */
    public List<Agency> added() {
        return byId.values().stream().filter(agency -> agency.id() < 0).toList();
    }

    /** The name of an agency; empty when there is none. */
    public String name(Long id) {
        return id == null || !byId.containsKey(id) ? "" : byId.get(id).name();
    }

    Agency find(Long id) {
        return byId.get(id);
    }

    /** The names printed texts are read by. */
    AgencyNames names() {
        return AgencyNames.of(all(), aliases);
    }

    /** Whether a person said that the printed name is no agency. */
    boolean isNone(String printed) {
        return AgencyAnswer.NO_AGENCY.equals(answers.get(Answers.agencyKey(printed)));
    }

    /** The agency that a person said the printed name is, or will be. */
    Optional<Agency> answered(String printed) {
        return Optional.ofNullable(answered.get(Answers.agencyKey(printed)));
    }
}
