package org.followthrough.people;

import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.shared.schedule.ScheduledWork;
import org.followthrough.shared.schedule.Timetable;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;

/**
 * Forgets who signed in when, after as many months as the board keeps it. What was changed by whom is kept for good.
 */
@Service
public class Retention implements ScheduledWork {

    private static final Words WORDS = Words.of(Retention.class);
    private static final LocalTime FROM = LocalTime.of(5, 0);
    private static final Set<PeopleEvent> FORGOTTEN = EnumSet.of(PeopleEvent.SIGNED_IN, PeopleEvent.SIGN_IN_REFUSED,
            PeopleEvent.RETURN_LINK_USED, PeopleEvent.RETURN_LINK_REFUSED);

    private final BoardSettings settings;
    private final Events events;
    private final Clock clock;

    Retention(BoardSettings settings, Events events, Clock clock) {
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "retention";
    }

    @Override
    public String name() {
        return WORDS.say("name");
    }

    @Override
    public Timetable timetable() {
        return new Timetable(FROM, LocalTime.MAX);
    }

    @Override
    public String run(Period period, Progress progress) {
        int months = settings.rules().of(BoardRule.KEEP_SIGN_INS);
        return WORDS.say("done", events.forget(FORGOTTEN,
                London.startOf(London.dayOf(clock.instant()).minusMonths(months))));
    }
}
