package org.followthrough.indicator.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;

/** What an indicator is, fact by fact, as it was defined when its figures were known. */
record DefinitionFacts(IndicatorCourse course, People people) {

    private static final Words WORDS = Words.of(DefinitionFacts.class);

    /** Those that are known, in the order one asks for them. */
    List<SummaryRow> rows() {
        Definition definition = course.definition();
        Measure measure = definition.measure();
        return Stream.of(fact("why", definition.why()), fact("measure", IndicatorWords.of(measure)),
                fact("numerator", definition.numerator()), fact("denominator", definition.denominator()),
                fact("polarity", IndicatorWords.of(definition.polarity())),
                fact("target", measure.print(definition.target())),
                fact("tolerance", course.rated() ? measure.print(definition.tolerance()) : null),
                fact("source", people.agency(definition.agencyId()).map(Agency::name).orElse(null)),
                fact("owner", definition.ownerId() == null ? WORDS.say("coordinators")
                        : people.find(definition.ownerId()).map(Person::name).orElse(null)),
                fact("committee", Optional.ofNullable(definition.committeeId()).flatMap(people::committee)
                        .map(Committee::name).orElse(null)),
                fact("frequency", WORDS.say("due", IndicatorWords.of(definition.frequency()), definition.dueDays())))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<SummaryRow> fact(String key, String value) {
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(SummaryRow.of(WORDS.say(key), value));
    }
}
