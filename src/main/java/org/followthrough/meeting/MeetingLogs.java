package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log of a meeting. */
@Service
@Transactional(readOnly = true)
public class MeetingLogs {

    private final Agendas agendas;
    private final Attendances attendances;
    private final Plans plans;
    private final Positions positions;
    private final Reviews reviews;
    private final People people;
    private final Outcomes outcomes;
    private final MeetingWords words;

    MeetingLogs(Agendas agendas, Attendances attendances, Plans plans, Positions positions, Reviews reviews,
                People people, Outcomes outcomes, MeetingWords words) {
        this.agendas = agendas;
        this.attendances = attendances;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
        this.people = people;
        this.outcomes = outcomes;
        this.words = words;
    }

    /** The log as the meeting stands, as far as the reader may see it; of a closed meeting always the same. */
    public MeetingLog of(Person reader, Meeting meeting) {
        return log(meeting, agendas.papers(reader, meeting));
    }

    /** The same as everybody may see it, for what is handed on: without items of restricted reviews. */
    public MeetingLog forAll(Meeting meeting) {
        return log(meeting, agendas.papersForAll(meeting));
    }

    private MeetingLog log(Meeting meeting, Papers papers) {
        List<AgendaLine> agenda = papers.lines();
        List<Position> left = agenda.stream().map(this::left).toList();
        List<Action> actions = plans.words(left);
        Map<Long, String> names = reviews.all().stream().collect(Collectors.toMap(Review::id, Review::name));
        Map<Long, String> agencies = people.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<MeetingLog.Entry> entries = new ArrayList<>();
        for (int i = 0; i < agenda.size(); i++) {
            entries.add(entry(meeting, agenda.get(i), left.get(i), actions.get(i), names, agencies));
        }
        return new MeetingLog(meeting, people.committee(meeting.committeeId()).map(Committee::name).orElse(""),
                words.attendance(meeting, attendances.of(meeting)),
                MeetingWords.sentence(meeting, attendances.quorum(meeting)), entries, papers.withheld());
    }

    /** How the meeting left the action; before it came to it, how its papers showed it. */
    private Position left(AgendaLine line) {
        Integer version = line.item().actionVersion();
        Position left = version == null ? null : positions.version(line.item().actionId(), version);
        return left == null ? line.position() : left;
    }

    private MeetingLog.Entry entry(Meeting meeting, AgendaLine line, Position left, Action action,
                                   Map<Long, String> plan, Map<Long, String> agencies) {
        Item item = line.item();
        Lead lead = action.state().lead();
        return new MeetingLog.Entry(line.number(), item.kind(), action.reference(),
                plan.getOrDefault(action.reviewId(), ""), action.title(),
                lead.agencyId() == null ? "" : agencies.getOrDefault(lead.agencyId(), ""), name(lead.personId()),
                item.decision(), outcomes.of(meeting, item), name(item.decidedBy()),
                item.isDecided() ? action.version().reason() : null, item.note(), left.due(),
                left.progress().isOpen(), item.isDone());
    }

    private String name(Long personId) {
        return personId == null ? "" : people.find(personId).map(Person::name).orElse("");
    }
}
