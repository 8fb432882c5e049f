package org.followthrough.indicator;

import java.util.Locale;
import java.util.Optional;
import org.followthrough.indicator.ControlChart.Limits;
import org.followthrough.indicator.ControlChart.Mark;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.shared.words.Words;

/** What indicators say in words, the same on every page, in files and in packs. */
public final class IndicatorWords {

    private static final Words WORDS = Words.of(IndicatorWords.class);

    private IndicatorWords() {
    }

    /** A choice as people read it: High is better. */
    public static String of(Enum<?> choice) {
        return WORDS.say(choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + choice);
    }

    /** A figure as it is printed; of a gap why there is none. */
    public static String of(Measure measure, Figures figures) {
        return figures.gap() == null ? measure.print(figures.figure()) : of(figures.gap());
    }

    /** Why a figure is marked; empty for none. */
    public static String of(Mark mark) {
        return mark == null ? "" : WORDS.say("signal." + mark.signal() + side(mark));
    }

    /** Month, Quarter, Year. */
    public static String period(Frequency frequency) {
        return WORDS.say("period." + frequency);
    }

    /** What the figures count, as the head of their column: Referrals, Per cent. */
    public static String unit(Definition definition) {
        String unit = definition.unit() == null ? WORDS.say("unit.number") : definition.unit();
        String words = WORDS.say("unit." + definition.measure(), unit);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The finding of an indicator, a sentence by rule without a full stop. */
    public static String finding(IndicatorCourse course) {
        String name = course.indicator().name();
        if (course.steps().isEmpty()) {
            return WORDS.say("finding.none", name);
        }
        Step newest = course.steps().get(course.steps().size() - 1);
        Optional<Step> last = course.last();
        if (last.isEmpty() || newest.isGap()) {
            return WORDS.say("finding.noFigure", name, newest.period().label());
        }
        ControlChart.Point point = course.lastPoint().orElseThrow();
        String key = point.limits() == null ? "first" : point.mark() == null ? "usual"
                : point.mark().signal() + side(point.mark());
        return WORDS.say("finding." + key, name, course.definition().measure().print(last.get().figure()),
                last.get().period().label(), course.chart().run(),
                WORDS.say("periods." + course.definition().frequency()));
    }

    /** The usual range in a sentence. */
    public static String range(IndicatorCourse course) {
        Limits limits = course.limits();
        if (limits == null) {
            return WORDS.say("range.none");
        }
        Measure measure = course.definition().measure();
        return WORDS.say(limits.isProvisional() ? "range.provisional" : "range",
                measure.printLimit(measure.lower(limits)), measure.printLimit(measure.upper(limits)),
                measure.printLimit(limits.mean()), limits.count());
    }

    /** How limits and signals come about, in two sentences. */
    public static String method() {
        return WORDS.say("method");
    }

    private static String side(Mark mark) {
        return mark.high() ? ".high" : ".low";
    }
}
