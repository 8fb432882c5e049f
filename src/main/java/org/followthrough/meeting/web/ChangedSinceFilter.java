package org.followthrough.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Person;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.plan.web.ListFilter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The work list by what has changed since the papers of a meeting were frozen; offered only where it is asked for. */
@Component
@Order(30)
class ChangedSinceFilter implements ListFilter {

    private static final Words WORDS = Words.of(ChangedSinceFilter.class);

    private final Meetings meetings;
    private final Positions positions;

    ChangedSinceFilter(Meetings meetings, Positions positions) {
        this.meetings = meetings;
        this.positions = positions;
    }

    @Override
    public String name() {
        return "changedSince";
    }

    @Override
    public String legend() {
        return WORDS.say("legend");
    }

    @Override
    public List<Choice> choices(Person reader, View view, Set<String> asked) {
        return asked.stream().filter(number -> number.matches("\\d{1,18}"))
                .map(number -> meetings.find(reader, Long.parseLong(number)))
                .flatMap(Optional::stream).filter(Meeting::isFrozen).map(meeting -> choice(meeting, view)).toList();
    }

    private Choice choice(Meeting meeting, View view) {
        return new Choice(String.valueOf(meeting.id()), WORDS.say("papers", London.longDate(meeting.day())),
                positions.standing(view).stream().filter(position -> position.seq() > meeting.knownSeq())
                        .map(Position::actionId).collect(Collectors.toSet()));
    }
}
