package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackContent.MeaningHeads;
import org.followthrough.pack.PackContent.StatusMeaning;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.OutcomeCount;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** The last pages: the figures behind the charts, what the words mean, how numbers are counted, what was sent. */
final class PackAppendix {

    private static final Words WORDS = Words.of(PackAppendix.class);

    private final PackFacts facts;
    private final Meanings meanings;

    PackAppendix(PackFacts facts, Meanings meanings) {
        this.facts = facts;
        this.meanings = meanings;
    }

    Appendix write(List<PackChart> charts, List<OutcomeCount> sent) {
        return new Appendix(WORDS.say("figures"), charts, WORDS.say("meanings"),
                new MeaningHeads(WORDS.say("meanings.status"), WORDS.say("meanings.meaning")),
                Arrays.stream(Headline.values()).map(this::meaning).toList(), WORDS.say("counting"), counting(),
                WORDS.say("messages"), messages(sent));
    }

    private StatusMeaning meaning(Headline headline) {
        return new StatusMeaning(PackStatus.of(headline), meanings.of(headline) + ".");
    }

    private List<String> counting() {
        return List.of(WORDS.say("counting.close", London.longDate(facts.asAt())), WORDS.say("counting.overdue"),
                WORDS.say("counting.before", London.longDate(facts.since())), WORDS.say("counting.leftOut"));
    }

    /** The register is the whole board's, so it is said for the board. */
    private List<String> messages(List<OutcomeCount> sent) {
        LocalDate first = facts.since().plusDays(1);
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.say("messages.between", London.longDate(first), London.longDate(facts.asAt()),
                sent.stream().mapToInt(OutcomeCount::messages).sum()));
        for (Outcome outcome : Outcome.values()) {
            sent.stream().filter(count -> count.outcome() == outcome)
                    .map(count -> WORDS.say("messages." + outcome, count.messages(), count.people()))
                    .forEach(lines::add);
        }
        return lines;
    }
}
