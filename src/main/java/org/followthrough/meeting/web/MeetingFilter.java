package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingActions;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.View;
import org.followthrough.plan.web.ListFilter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The work list by the meeting whose agenda an action is on, or that decided about it. */
@Component
@Order(20)
class MeetingFilter implements ListFilter {

    private static final Words WORDS = Words.of(MeetingFilter.class);
    private static final Pattern VALUE = Pattern.compile("(?:agenda|decided)-(\\d{1,18})");

    private final Meetings meetings;
    private final MeetingActions actions;
    private final People people;

    MeetingFilter(Meetings meetings, MeetingActions actions, People people) {
        this.meetings = meetings;
        this.actions = actions;
        this.people = people;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public String legend() {
        return WORDS.say("legend");
    }

    @Override
    public List<Choice> choices(Person reader, View view, Set<String> asked) {
        List<Choice> choices = new ArrayList<>();
        Stream.concat(actions.latest(reader).stream(), asked(reader, asked).stream()).distinct()
                .filter(meeting -> !meeting.isCancelled())
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .forEach(meeting -> addChoices(meeting, asked, choices));
        return choices;
    }

    private List<Meeting> asked(Person reader, Set<String> asked) {
        return asked.stream().map(VALUE::matcher).filter(Matcher::matches)
                .map(value -> meetings.find(reader, Long.parseLong(value.group(1)))).flatMap(Optional::stream).toList();
    }

    /** Before it is over a meeting is its agenda, afterwards its decisions. */
    private void addChoices(Meeting meeting, Set<String> asked, List<Choice> choices) {
        String agenda = "agenda-" + meeting.id();
        if (!meeting.isOver() || asked.contains(agenda)) {
            choices.add(new Choice(agenda, label("agenda", meeting), actions.onAgenda(meeting)));
        }
        String decided = "decided-" + meeting.id();
        if (meeting.openedAt() != null || asked.contains(decided)) {
            choices.add(new Choice(decided, label("decided", meeting), actions.decided(meeting)));
        }
    }

    private String label(String key, Meeting meeting) {
        String day = London.longDate(meeting.day());
        return people.committees().size() == 1 ? WORDS.say(key, day) : people.committee(meeting.committeeId())
                .map(committee -> WORDS.say(key + ".of", day, committee.name())).orElse("");
    }
}
