package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes that decisions about actions stand in. Every decision gets one: what a meeting decides at once, what was
 * decided between two from the next one, which is told of it.
 */
@Service
@Transactional
public class DecisionMinutes {

    private final DecisionMinuteMapper mapper;

    DecisionMinutes(DecisionMinuteMapper mapper) {
        this.mapper = mapper;
    }

    /** Ids of the actions about which something was decided that no meeting was told of yet. */
    @Transactional(readOnly = true)
    public Set<Long> actionsToReport() {
        return Set.copyOf(mapper.actionsToReport());
    }

    /** Each decision about the action that has a minute or waits for one, oldest first. */
    @Transactional(readOnly = true)
    public List<Minuted> of(long actionId) {
        return mapper.minutes(actionId);
    }

    /**
     * Records the minute of what a meeting decided.
     *
     * @param version the version of the action that records it
     * @throws NotAllowed unless the person keeps the record of meetings
     */
    public void keep(Person by, long actionId, int version, String minuteReference) {
        demandRecording(by);
        mapper.keep(actionId, version, minuteReference);
    }

    /**
     * Records that a meeting was told what had been decided about the action since the one before.
     *
     * @param on the London day of the meeting
     * @throws NotAllowed unless the person keeps the record of meetings
     */
    public void report(Person by, long actionId, LocalDate on, String minuteReference) {
        demandRecording(by);
        mapper.report(actionId, on, minuteReference);
    }

    private static void demandRecording(Person by) {
        if (!Access.may(by, Permission.RUN_MEETINGS)) {
            throw new NotAllowed();
        }
    }
}
