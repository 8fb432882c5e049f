package org.followthrough.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.shared.persistence.ChangeCounter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which actions an agency supports, without leading them. */
@Component
public class SupportingAgencies {

    private final Positions positions;
    private final Held<Long, Set<Long>> bySeq;

    SupportingAgencies(Positions positions, ActionMapper mapper, ChangeCounter counter) {
        this.positions = positions;
        bySeq = new Held<>(counter, seqs -> mapper.supports(seqs).stream().collect(Collectors.groupingBy(
                ActionMapper.Support::seq, Collectors.mapping(ActionMapper.Support::agencyId, Collectors.toSet()))));
    }

    /** Ids of the view's actions that each agency supported on the view's day, by the agency's id. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Long>> actions(View view) {
        return positions.figures(view, SupportingAgencies.class, this::byAgency);
    }

    private Map<Long, Set<Long>> byAgency(List<Position> standing) {
        Map<Long, Set<Long>> supports = bySeq.now();
        Map<Long, Set<Long>> byAgency = new HashMap<>();
        standing.forEach(position -> supports.getOrDefault(position.seq(), Set.of()).forEach(agency ->
                byAgency.computeIfAbsent(agency, none -> new HashSet<>()).add(position.actionId())));
        return byAgency;
    }
}
