package org.followthrough.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the mails, as the board has chosen them. */
@Service
@Transactional(readOnly = true)
public class Phrases {

    /** The longest passage accepted, in characters. */
    public static final int LIMIT = 1000;

    private final BoardSettings settings;
    private final Clock clock;

    Phrases(BoardSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The words of the phrase as they stand. */
    public String words(Phrase phrase) {
        return Voice.of(settings).words().apply(phrase);
    }

    /** Whether the board has words of its own for it. */
    public boolean isOwn(Phrase phrase) {
        return settings.words(phrase.settingName()).isPresent();
    }

    /**
     * Chooses other words; null goes back to the usual ones.
     *
     * @throws org.followthrough.people.NotAllowed when the policy refuses
     * @throws IllegalArgumentException when a field in braces is not known
     */
    @Transactional
    public void change(Person by, Phrase phrase, String words) {
        if (words != null && !new Template(words).unknown(phrase).isEmpty()) {
            throw new IllegalArgumentException("Unknown fields in " + phrase);
        }
        settings.changeWords(by, phrase.settingName(), phrase.usual(), words);
    }

    /** A message to an invented reader, with these words. */
    public String preview(Phrase phrase, String words) {
        LocalDate today = London.dayOf(clock.instant());
        Digest sample = sample(phrase, today);
        return new DigestText(Voice.of(settings).with(phrase, words), today, id -> "")
                .body(sample, "Jo Ellis", null).text();
    }

    private static Digest sample(Phrase phrase, LocalDate today) {
        return switch (phrase) {
            case OWN_OPENING, OWN_CLOSING -> actions(today, Addressee.Capacity.LEAD, Step.OVERDUE, Step.LONG_BEFORE);
            case NEWS_OPENING, NEWS_CLOSING -> actions(today, Addressee.Capacity.LEAD, Step.DATE_AGREED, Step.NOW_LEAD);
            case OTHERS_OPENING, OTHERS_CLOSING ->
                    actions(today, Addressee.Capacity.ABOVE, Step.COORDINATOR, Step.COORDINATOR);
            case FIGURES_OPENING, FIGURES_CLOSING -> figure(today, Addressee.Capacity.LEAD, Step.OVERDUE);
            case FIGURES_OF_OTHERS_OPENING, FIGURES_OF_OTHERS_CLOSING ->
                    figure(today, Addressee.Capacity.ABOVE, Step.COORDINATOR);
            case REPORTS_OPENING, REPORTS_CLOSING -> report(today, Addressee.Capacity.IN_PLACE, Step.OVERDUE);
            case REPORTS_OF_OTHERS_OPENING, REPORTS_OF_OTHERS_CLOSING ->
                    report(today, Addressee.Capacity.ABOVE, Step.SUBCOMMITTEE_CHAIR);
        };
    }

    private static Digest actions(LocalDate today, Addressee.Capacity capacity, Step first, Step second) {
        return new Digest(0, null, List.of(line(new Matter.Action(0, "R00-01"), capacity, first, today),
                line(new Matter.Action(0, "R00-02"), capacity, second, today)), today.plusWeeks(1), null);
    }

    private static Digest figure(LocalDate today, Addressee.Capacity capacity, Step step) {
        String month = London.month(today.minusMonths(1));
        String reference = DigestText.say("figure", DigestText.say("figure.sample"), month);
        return alone(new Matter.Figure(0, today, reference, "/returns"), capacity, step, today);
    }

    private static Digest report(LocalDate today, Addressee.Capacity capacity, Step step) {
        return alone(new Matter.Report(0, 1, DigestText.say("report.sample", "R00", 1), "/agency-reports"), capacity,
                step, today);
    }

    private static Digest alone(Matter matter, Addressee.Capacity capacity, Step step, LocalDate today) {
        return new Digest(0, null, List.of(line(matter, capacity, step, today)), today.plusWeeks(1), null);
    }

    private static Line line(Matter matter, Addressee.Capacity capacity, Step step, LocalDate today) {
        Addressee reader = new Addressee(0, capacity, null);
        LocalDate due = step.isLate() ? today.minusWeeks(2) : today.plusWeeks(2);
        Owed owed = new Owed(matter, "Anytown Police", Owed.Dates.due(due), List.of(),
                new Owed.Audience(List.of(reader), Map.of(), Map.of()));
        return new Line(owed, reader, List.of(new Fallen(step, today)));
    }
}
