package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Packs and their schedules as sentences. */
@Component
public class PackWords {

    private static final Words WORDS = Words.of(PackWords.class);
    /** So many people are named in a row of a list. */
    private static final int NAMED = 3;

    private final People people;

    PackWords(People people) {
        this.people = people;
    }

    /** October 2026, or October 2026, version 2. */
    public static String name(Pack pack) {
        return WORDS.say("name", London.month(pack.asAt()), pack.version());
    }

    /** Pack 2026-10, version 2. */
    static String number(String period, int version) {
        return WORDS.say("number", period, version);
    }

    /** Draft, Released and so on. */
    public static String state(PackState state) {
        return WORDS.say("state." + state);
    }

    /** When packs are made and released. */
    public static String timing(PackTiming timing) {
        return WORDS.say("made." + timing.rhythm(), timing.daysBefore(), hour(timing.hour()),
                WORDS.say("asAt." + timing.asAt()))
                + (timing.rhythm() == PackRhythm.BY_HAND ? "" : " " + WORDS.say("released", timing.checkingDays()));
    }

    /** 7am. */
    public static String hour(int hour) {
        return WORDS.say("hour." + (hour < 12 ? "am" : "pm"), hour % 12 == 0 ? 12 : hour % 12);
    }

    /** Who gets a committee's packs. */
    public String readers(PackReaders readers) {
        List<String> who = new ArrayList<>();
        addIf(who, readers.chair(), "reader.CHAIR");
        addIf(who, readers.deputy(), "reader.DEPUTY");
        addIf(who, readers.independentChair(), "reader.INDEPENDENT_CHAIR");
        readers.named().stream().map(this::person).sorted().forEach(who::add);
        return who.isEmpty() ? WORDS.say("readers.nobody") : WORDS.say("readers", listed(who));
    }

    /** What a committee's packs hold after the summary. */
    public static String sections(Set<PackSection> sections) {
        return WORDS.say("sections", sections.size(), sections.stream().sorted().map(PackSection::label)
                .collect(Collectors.joining("; ")));
    }

    /** Whether the file goes with the e-mail. */
    public static String attached(boolean attached) {
        return WORDS.say(attached ? "attached" : "linked");
    }

    /** All that a schedule says, a sentence each. */
    public List<String> schedule(PackSchedule schedule) {
        return List.of(timing(schedule.timing()), readers(schedule.readers()), sections(schedule.sections()),
                attached(schedule.attached()));
    }

    /** Who was sent a pack, in a line; empty when nobody was. */
    public static String sentTo(List<Message> messages) {
        List<Message> sent = messages.stream().filter(PackWords::isSent).toList();
        if (sent.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>(sent.stream().map(Message::recipientName).distinct().toList());
        if (names.size() > NAMED) {
            int more = names.size() - NAMED + 1;
            names.subList(NAMED - 1, names.size()).clear();
            names.add(WORDS.say("more", more));
        }
        return WORDS.say("sentTo", listed(names), London.shortDate(London.dayOf(sent.get(0).decidedAt())));
    }

    /** Whether the message was meant to go out, and was not put in place of another. */
    public static boolean isSent(Message message) {
        return switch (message.outcome()) {
            case WITHHELD, SENT_AGAIN -> false;
            case KEPT_ON_SCREEN, WAITING, ACCEPTED, REFUSED, CAME_BACK -> true;
        };
    }

    /** The person's name, or by the schedule where there is none. */
    public String by(Long personId) {
        return personId == null ? WORDS.say("bySchedule") : person(personId);
    }

    /** The committee's name. */
    public String committee(long committeeId) {
        return people.committee(committeeId).map(Committee::name).orElse("");
    }

    private String person(long id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private static void addIf(List<String> words, boolean such, String key) {
        if (such) {
            words.add(WORDS.say(key));
        }
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words)
                : WORDS.say("and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
