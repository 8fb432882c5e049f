package org.followthrough.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries of the challenge log that already have a past, as the demonstration does. */
@Service
@Transactional
public class ChallengePasts {

    private static final LocalTime RAISED = LocalTime.of(9, 30);
    private static final LocalTime WRITTEN = LocalTime.of(15, 0);

    private final ChallengeMapper mapper;
    private final Events events;

    ChallengePasts(ChallengeMapper mapper, Events events) {
        this.mapper = mapper;
        this.events = events;
    }

    /**
     * Adds an entry whose letter went out, with the answer and the outcome where it has them.
     *
     * @param by who raised it by hand and wrote down all that followed
     * @param past all but its number, which is the next, and by whom; it has a reason and the day of its letter
     * @param actions what it is about, as they stood when it was raised
     * @return its number
     * @throws NotAllowed when the person keeps no challenge log
     */
    public int add(Person by, Challenge past, List<ChallengedAction> actions, Wording letter) {
        if (!Access.may(by, Permission.SEE_CHALLENGES)) {
            throw new NotAllowed();
        }
        int number = mapper.lastNumber() + 1;
        mapper.insert(Challenge.raised(number, past.agencyId(), past.toWhom(), past.agencyName(), past.raisedOn(),
                by.id(), past.reason(), past.answerDue(), past.reviewId()));
        actions.forEach(action -> mapper.insertAction(number, action));
        record(by, number, ChallengeEvent.CHALLENGE_RAISED, London.at(past.raisedOn(), RAISED), past.reason());
        Instant written = written(past.sentOn());
        mapper.insertWording(number, letter.saved(1, written, by.id()));
        record(by, number, ChallengeEvent.LETTER_WORDED, written, null);
        ChallengeLog.change(mapper.sent(number, past.sentOn(), by.id()));
        record(by, number, ChallengeEvent.LETTER_SENT, written, null);
        if (past.answeredOn() != null) {
            ChallengeLog.change(mapper.answer(number, past.answer(), past.answeredOn(), past.answerReference()));
            record(by, number, ChallengeEvent.CHALLENGE_ANSWERED, written(past.answeredOn()), null);
        }
        if (past.closedOn() != null) {
            ChallengeLog.change(mapper.close(number, past.closedOn(), past.outcome()));
            record(by, number, ChallengeEvent.CHALLENGE_CLOSED, written(past.closedOn()), past.outcome());
        }
        return number;
    }

    private void record(Person by, int number, ChallengeEvent event, Instant at, String detail) {
        events.record(at, by.id(), event, ChallengeLog.subject(number), detail);
    }

    private static Instant written(LocalDate on) {
        return London.at(on, WRITTEN);
    }
}
