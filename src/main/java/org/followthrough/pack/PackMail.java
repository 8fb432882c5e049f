package org.followthrough.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.mail.Attachment;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Key;
import org.followthrough.shared.mail.MailBody;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is written to about packs: their readers when one is released, and the business unit, once, when the schedule
 * made none. Mail goes out in office hours and says nothing of any case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackMail {

    static final String PURPOSE = "pack";

    private static final Words WORDS = Words.of(PackMail.class);
    private static final String NOT_MADE = "pack-not-made";
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final PackMapper packs;
    private final PackSchedules schedules;
    private final PackScope scope;
    private final PackPress press;
    private final Positions positions;
    private final People people;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Outbox outbox;
    private final Clock clock;

    PackMail(PackMapper packs, PackSchedules schedules, PackScope scope, PackPress press, Positions positions,
             People people, BoardSettings settings, BankHolidays holidays, Outbox outbox, Clock clock) {
        this.packs = packs;
        this.schedules = schedules;
        this.scope = scope;
        this.press = press;
        this.positions = positions;
        this.people = people;
        this.settings = settings;
        this.holidays = holidays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells the readers of a released pack; who is left out stands in the register with the reason. Answers how many.
     */
    int send(Pack pack) {
        Committee committee = people.committee(pack.committeeId()).orElseThrow();
        Attachment file = attachment(pack);
        int told = 0;
        for (PackReader reader : schedules.readers(committee)) {
            if (!reader.isSent()) {
                outbox.withhold(draft(pack, committee, reader));
            } else {
                Draft draft = draft(pack, committee, reader);
                told += outbox.write(file == null ? draft : draft.attaching(file)) ? 1 : 0;
            }
        }
        return told;
    }

    /** Tells the business unit that nothing was made, once for the occasion. */
    void tellNotMade(PackMaking making, PackMaking.State state) {
        Committee committee = people.committee(making.committeeId()).orElseThrow();
        PackSchedule schedule = schedules.of(committee.id());
        boolean everMade = packs.count(new PackSearch(committee.id(), false)) > 0;
        // A committee that never had a plan and for which nobody decided anything waits for no pack.
        if (state == PackMaking.State.FAILED || everMade || schedule.version() > 0) {
            // That there is nothing to watch is said once for a schedule, not each month.
            String period = state == PackMaking.State.FAILED ? making.occasion() : "schedule " + schedule.version();
            people.all().stream()
                    .filter(person -> person.is(Role.BUSINESS_UNIT) && person.state() == PersonState.ACTIVE)
                    .forEach(person -> outbox.write(notMade(person, committee, making, state, period)));
        }
    }

    private Draft draft(Pack pack, Committee committee, PackReader reader) {
        Board board = settings.board();
        Person to = reader.person();
        String matter = String.valueOf(pack.id());
        String token = new Key(PURPOSE, to.id(), matter, pack.period()).token();
        String subject = WORDS.say("subject", London.month(pack.asAt()));
        MailBody body = new MailBody().paragraph(WORDS.say("greeting", to.name()))
                .paragraph(WORDS.say("ready", committee.name(), London.longDate(pack.asAt())))
                .paragraph(WORDS.say("finding", pack.finding(), decisions(pack, committee, to)))
                .button(WORDS.say("read"), board.link("/packs/" + pack.id() + "?" + Key.FOLLOWED + "=" + token))
                .paragraph(board.contact().isEmpty() ? WORDS.say("signature", board.called()) : board.contact());
        String why = reader.isSent() ? WORDS.say("why", committee.name())
                : WORDS.say("why." + reader.leftOut(), committee.name());
        return Draft.of(PURPOSE, recipient(to), matter, pack.period(), subject, body, why, List.of())
                .notBefore(officeHours());
    }

    /** How many actions wait for a decision of this reader, by the state the pack was made from. */
    private int decisions(Pack pack, Committee committee, Person to) {
        boolean decides = Long.valueOf(to.id()).equals(committee.chairId())
                || Long.valueOf(to.id()).equals(committee.deputyId());
        return !decides ? 0 : (int) positions.standing(scope.view(committee.id(), pack.asAt())
                .asKnownAt(pack.knownSeq()))
                .stream().filter(PackMail::needsADecision).count();
    }

    private static boolean needsADecision(Position position) {
        return position.isWaiting() || position.waitsForADate();
    }

    private Attachment attachment(Pack pack) {
        return schedules.mayAttach() && schedules.of(pack.committeeId()).attached()
                ? new Attachment(pack.fileName() + ".pdf", "application/pdf",
                        press.print(new PackRecord(packs.content(pack.id())))) : null;
    }

    private Draft notMade(Person to, Committee committee, PackMaking making, PackMaking.State state, String period) {
        Board board = settings.board();
        String subject = WORDS.say("notMade.subject." + state, committee.name(), London.month(making.asAt()));
        MailBody body = new MailBody().paragraph(WORDS.say("greeting", to.name()))
                .paragraph(WORDS.say("notMade." + state, committee.name(), London.longDate(making.asAt())))
                .paragraph(WORDS.say("notMade.do." + state))
                .button(WORDS.say("notMade.link." + state), board.link(state == PackMaking.State.FAILED ? "/packs"
                        : "/packs/schedule/" + committee.ref()))
                .paragraph(board.called());
        return Draft.of(NOT_MADE, recipient(to), committee.ref(), period, subject, body,
                WORDS.say("notMade.why"), List.of()).notBefore(officeHours());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(person.id(), person.name(), person.email());
    }

    /** Now, or when people work next. */
    private Instant officeHours() {
        Instant now = clock.instant();
        LocalDate today = London.dayOf(now);
        WorkingDays days = holidays.workingDays();
        if (now.isBefore(London.at(today, FROM)) || !days.isWorking(today)) {
            return London.at(days.onOrAfter(today), FROM);
        }
        return now.isBefore(London.at(today, UNTIL)) ? now : London.at(days.after(today), FROM);
    }
}
