package org.followthrough.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Gap;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Library;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Series;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the board of Anytown measures: invented figures, among them a sudden rise, a revision, a gap and a late one. */
@Component
@Profile("demo")
@Order(20)
class InventedIndicators implements InventedPart {

    private static final long SEED = 20261122;
    private static final int DAYS_TO_RETURN = 10;

    private final Indicators indicators;
    private final Returns returns;
    private final People people;
    private final Clock clock;

    InventedIndicators(Indicators indicators, Returns returns, People people, Clock clock) {
        this.indicators = indicators;
        this.returns = returns;
        this.people = people;
        this.clock = clock;
    }

    /** What happened to an indicator besides chance. */
    private enum Story {
        NOTHING, SUDDEN_RISE, SLOW_FALL, REVISED, LATE, NEW_PROVIDER, SUPPRESSED
    }

    /**
     * An indicator of the library as Anytown has it.
     *
     * @param level of its figures, before chance
     * @param spread how far chance takes them
     * @param of the denominator; 0 for a count
     */
    private record Plan(String key, String agency, String owner, String target, String tolerance, int periods,
                        double level, double spread, int of, Story story) {
    }

    private static final List<Plan> PLANS = List.of(
            new Plan("referrals", "social-care", "social-care.lead", null, null, 36, 240, 22, 0, Story.SUDDEN_RISE),
            new Plan("re-referrals", "social-care", "social-care.lead", "18", "3", 36, 20.5, 2.5, 240, Story.NOTHING),
            new Plan("assessments-in-time", "social-care", null, "85", "5", 36, 88, 3, 190, Story.SLOW_FALL),
            new Plan("conferences-in-time", "social-care", null, "80", "5", 30, 87, 4, 60, Story.REVISED),
            new Plan("protection-plans", "social-care", null, null, null, 36, 155, 5, 0, Story.NOTHING),
            new Plan("missing", "police", "police.lead", null, null, 30, 42, 6, 0, Story.LATE),
            new Plan("return-interviews", "voluntary", null, "80", "10", 30, 58, 6, 40, Story.NEW_PROVIDER),
            new Plan("camhs-wait", "community-health", "community-health.lead", "12", "2", 24, 14, 1.2, 35,
                    Story.NOTHING),
            new Plan("marac-repeats", "police", "police.lead", "25", "5", 12, 29, 4, 48, Story.SUPPRESSED));

    @Override
    @Transactional
    public void write(Start start) {
        if (indicators.all().isEmpty()) {
            Person business = person("business");
            PLANS.forEach(plan -> write(plan, business, start.days().today()));
        }
    }

    private void write(Plan plan, Person business, LocalDate today) {
        Library.Entry entry = Library.find(plan.key()).orElseThrow();
        Period last = entry.frequency().containing(today.plusDays(1)).previous();
        Period first = last.plus(1 - plan.periods());
        String ref = indicators.addPast(business, new Definition(entry.name(), entry.theme(), entry.why(),
                entry.measure(), entry.unit(), entry.numerator(), entry.denominator(), entry.frequency(),
                entry.polarity(), number(plan.target()), number(plan.tolerance()),
                people.agencyByRef(plan.agency()).orElseThrow().id(),
                plan.owner() == null ? null : person(plan.owner()).id(),
                people.committeeByRef("quality").orElseThrow().id(), entry.dueDays(), first.start(), true),
                London.at(first.start(), LocalTime.NOON));
        Indicator indicator = indicators.find(business, ref).orElseThrow();
        Random chance = new Random(SEED + plan.key().hashCode());
        for (Period period : first.upTo(plan.story() == Story.LATE ? last.plus(-2) : last)) {
            give(plan, indicator, period, period.until(last), chance);
        }
        if (plan.story() == Story.NEW_PROVIDER) {
            indicators.rebase(business, indicator, last.plus(-11), "A new provider holds the interviews");
        }
        if (plan.key().equals("re-referrals")) {
            compare(business, indicator, first, last);
        }
    }

    /** @param left periods from this one to the last */
    private void give(Plan plan, Indicator indicator, Period period, int left, Random chance) {
        Person by = plan.owner() == null ? person(plan.agency() + ".coordinator") : person(plan.owner());
        Instant at = latest(London.at(period.end().plusDays(DAYS_TO_RETURN), LocalTime.of(10, 30)));
        double figure = plan.level() + shift(plan.story(), left) + plan.spread() * (chance.nextDouble() * 2 - 1);
        if (plan.story() == Story.SUPPRESSED && left == 1) {
            returns.givePast(by, indicator, period, 0, new Returns.Given(Figures.none(Gap.SUPPRESSED),
                    "Fewer than five families", null), at);
            return;
        }
        returns.givePast(by, indicator, period, 0, new Returns.Given(figures(plan, indicator, figure), null,
                comment(plan.story(), left)), at);
        if (plan.story() == Story.REVISED && left == 4) {
            returns.givePast(by, indicator, period, 1, new Returns.Given(figures(plan, indicator, figure - 6),
                    "Two conferences were counted twice at first", null), latest(at.plusSeconds(86_400 * 30)));
        }
    }

    private static double shift(Story story, int left) {
        return switch (story) {
            case SUDDEN_RISE -> left == 0 ? 105 : 0;
            case SLOW_FALL -> left < 9 ? -8 : 0;
            case NEW_PROVIDER -> left < 12 ? 16 : 0;
            default -> 0;
        };
    }

    private static String comment(Story story, int left) {
        if (left > 0) {
            return null;
        }
        return switch (story) {
            case SUDDEN_RISE -> "Schools sent many referrals after the summer. The front door and the schools look at a "
                    + "sample together and report to the next meeting.";
            case SLOW_FALL -> "Two teams are short of social workers. Agency staff begin next month.";
            default -> null;
        };
    }

    private static Figures figures(Plan plan, Indicator indicator, double figure) {
        if (plan.of() == 0) {
            return Figures.of(BigDecimal.valueOf(Math.round(figure)));
        }
        Measure measure = indicator.definition().measure();
        long part = Math.round(figure * plan.of() / (measure == Measure.PERCENTAGE ? 100 : 1));
        return Figures.of(measure, BigDecimal.valueOf(part), BigDecimal.valueOf(plan.of()));
    }

    private void compare(Person business, Indicator indicator, Period first, Period last) {
        for (Period period : first.upTo(last)) {
            returns.compare(business, indicator, Series.ENGLAND, period, 0,
                    new Returns.Given(Figures.of(new BigDecimal("22.0")), null, null));
        }
    }

    private Instant latest(Instant at) {
        Instant now = clock.instant();
        return at.isBefore(now) ? at : now;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private Person person(String key) {
        return people.findByEmail(key + Anytown.AT).orElseThrow();
    }
}
