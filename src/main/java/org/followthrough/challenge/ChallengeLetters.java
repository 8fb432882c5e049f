package org.followthrough.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to chief officers: drafted from the register, worded by people, frozen when they went out. */
@Service
@Transactional(readOnly = true)
public class ChallengeLetters {

    private final ChallengeMapper mapper;
    private final ChallengeLog log;
    private final ChallengeRaising raising;
    private final Tellings tellings;
    private final People people;
    private final BoardSettings settings;
    private final Events events;
    private final Clock clock;

    ChallengeLetters(ChallengeMapper mapper, ChallengeLog log, ChallengeRaising raising, Tellings tellings,
                     People people, BoardSettings settings, Events events, Clock clock) {
        this.mapper = mapper;
        this.log = log;
        this.raising = raising;
        this.tellings = tellings;
        this.people = people;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The letter as last saved, or as drafted while nobody has worded it. */
    public ChallengeLetter letter(Challenge challenge) {
        Wording saved = mapper.lastWording(challenge.number());
        return letter(challenge, saved == null ? draft(challenge) : saved);
    }

    /** The letter with these words. */
    public ChallengeLetter letter(Challenge challenge, Wording wording) {
        return new ChallengeLetter(settings.board(), challenge, log.actions(challenge), wording,
                challenge.sentOn() == null ? today() : challenge.sentOn());
    }

    /** The words it starts with, with who was told as the register has it now. */
    public Wording draft(Challenge challenge) {
        List<ChallengedAction> actions = log.actions(challenge);
        LocalDate due = challenge.answerDue().isAfter(today()) ? challenge.answerDue() : raising.answerDue();
        return new LetterDraft(settings.board(), challenge, actions, tellings.of(actions),
                people.chiefOfficer(challenge.agencyId()), chair()).wording(due);
    }

    /** Every wording that was saved, newest first. */
    public List<Wording> versions(Challenge challenge) {
        return mapper.wordings(challenge.number());
    }

    /**
     * Saves a wording as the next version, and to whom it goes with the agency, for the next letter.
     *
     * @param startedFrom the version it was worded from; 0 for the draft
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when somebody saved another, the letter went out or the entry was closed
     */
    @Transactional
    public void save(Person by, int number, int startedFrom, Wording wording) {
        Challenge challenge = log.demand(by, number);
        if (startedFrom != mapper.countWordings(number)) {
            throw new ChangedMeanwhile();
        }
        ChallengeLog.change(mapper.word(number, wording.office(), wording.answerDue()));
        mapper.insertWording(number, wording.saved(startedFrom + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS), by.id()));
        people.keepChiefOfficer(challenge.agencyId(), wording.to());
        events.record(by.id(), ChallengeEvent.LETTER_WORDED, ChallengeLog.subject(number), null);
    }

    /**
     * Records that the letter went out, which freezes its words; a draft nobody worded is saved as it stands.
     *
     * @param startedFrom the version that went out; 0 for the draft
     * @param on the London day it went out
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when somebody saved another, it went out already or the entry was closed
     */
    @Transactional
    public void sent(Person by, int number, int startedFrom, LocalDate on) {
        Challenge challenge = log.demand(by, number);
        if (startedFrom == 0) {
            save(by, number, startedFrom, draft(challenge));
        } else if (startedFrom != mapper.countWordings(number)) {
            throw new ChangedMeanwhile();
        }
        ChallengeLog.change(mapper.sent(number, on, by.id()));
        events.record(by.id(), ChallengeEvent.LETTER_SENT, ChallengeLog.subject(number), null);
    }

    /** The independent chair's name, where there is one and no other. */
    private String chair() {
        List<Person> chairs = people.all().stream().filter(person -> person.is(Role.INDEPENDENT_CHAIR)
                && person.state() == PersonState.ACTIVE).toList();
        return chairs.size() == 1 ? chairs.get(0).name() : null;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
