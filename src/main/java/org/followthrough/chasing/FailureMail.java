package org.followthrough.chasing;

import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.schedule.FailureReport;
import org.followthrough.shared.schedule.WorkRun;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the administrators that scheduled work failed: once for each period, however often it is tried. What went wrong
 * stands on the schedule page; a mail says only where to look.
 */
@Component
class FailureMail implements FailureReport {

    private static final Words WORDS = Words.of(FailureMail.class);

    private final Outbox outbox;
    private final People people;
    private final BoardSettings settings;

    FailureMail(Outbox outbox, People people, BoardSettings settings) {
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
    }

    /** Who ran it by hand sees for themselves how it ended. */
    @Override
    @Transactional
    public void failed(String workName, WorkRun run) {
        if (run.askedBy() == null) {
            people.all().stream()
                    .filter(person -> person.is(Role.ADMINISTRATOR) && person.state() == PersonState.ACTIVE)
                    .forEach(administrator -> outbox.write(draft(administrator, workName, run)));
        }
    }

    private Draft draft(Person administrator, String workName, WorkRun run) {
        Board board = settings.board();
        return Draft.of("work-failed", new Recipient(administrator.id(), administrator.name(), administrator.email()),
                run.workKey(), run.period(), WORDS.say("subject", workName, board.called()),
                WORDS.say("text", administrator.name(), workName, London.dateAndTime(run.finishedAt()),
                        board.link("/schedule"), board.called()),
                WORDS.say("why"), List.of());
    }
}
