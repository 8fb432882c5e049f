package org.followthrough.pack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Board;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.shared.mail.Attachment;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.shared.schedule.ScheduledWork;
import org.followthrough.shared.schedule.Timetable;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the first working day of a month each committee's pack is made as at the close of the month before, and its chair
 * is told from 08:00.
 */
@Service
public class MonthlyPacks implements ScheduledWork {

    private static final Words WORDS = Words.of(MonthlyPacks.class);
    private static final LocalTime SENT = LocalTime.of(8, 0);

    private final Packs packs;
    private final People people;
    private final Outbox outbox;
    private final BoardSettings settings;
    private final PackSettings packSettings;

    MonthlyPacks(Packs packs, People people, Outbox outbox, BoardSettings settings, PackSettings packSettings) {
        this.packs = packs;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.packSettings = packSettings;
    }

    @Override
    public String key() {
        return "monthly-packs";
    }

    @Override
    public String name() {
        return WORDS.say("name");
    }

    @Override
    public Timetable timetable() {
        return Timetable.firstWorkingDayOfMonth(LocalTime.of(settings.rules().of(BoardRule.PACKS_MADE), 0));
    }

    @Override
    @Transactional
    public String run(Period period, Progress progress) {
        LocalDate asAt = YearMonth.from(period.day()).minusMonths(1).atEndOfMonth();
        List<Committee> committees = people.committees();
        List<String> told = new ArrayList<>();
        for (Committee committee : committees) {
            progress.say(WORDS.say("progress", committee.name(), committees.indexOf(committee) + 1, committees.size()));
            Pack pack = packs.makeScheduled(committee, asAt);
            chairOf(committee).filter(chair -> tell(chair, committee, pack, period)).ifPresent(
                    chair -> told.add(committee.ref()));
        }
        return WORDS.say("done", committees.size(), told.size());
    }

    private Optional<Person> chairOf(Committee committee) {
        return committee.chairId() == null ? Optional.empty() : people.find(committee.chairId())
                .filter(chair -> chair.state() == PersonState.ACTIVE || chair.state() == PersonState.INVITED);
    }

    private boolean tell(Person chair, Committee committee, Pack pack, Period period) {
        Board board = settings.board();
        String month = London.month(pack.asAt());
        Draft draft = Draft.of("pack", new Recipient(chair.id(), chair.name(), chair.email()), committee.ref(),
                pack.period(), WORDS.say("subject", month),
                WORDS.say("text", chair.name(), committee.name(), month, pack.finding(),
                        board.link("/packs/" + pack.id()), board.contact()),
                WORDS.say("why"), List.of()).notBefore(London.at(period.day(), SENT));
        return outbox.write(packSettings.attach() ? draft.attaching(new Attachment("monitoring-pack-" + pack.period()
                + ".pdf", "application/pdf", packs.pdf(pack))) : draft);
    }
}
