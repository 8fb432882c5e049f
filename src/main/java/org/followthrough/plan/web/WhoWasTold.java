package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.Told;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Who was told what of an action and when, who could not be and why, and who was told that day instead. */
@Component
class WhoWasTold {

    private static final Words WORDS = Words.of(WhoWasTold.class);

    private final Register register;

    WhoWasTold(Register register) {
        this.register = register;
    }

    /** Newest first; empty for readers who do not see the register. */
    List<SummaryRow> of(Person reader, Action action) {
        if (!Access.may(reader, Permission.SEE_REGISTER)) {
            return List.of();
        }
        List<Told> all = register.about(action.reference());
        return all.stream().map(told -> new SummaryRow(London.shortDate(day(told)), lines(told, all),
                "/register/" + told.messageId())).toList();
    }

    private static List<String> lines(Told told, List<Told> all) {
        List<String> lines = new ArrayList<>(List.of(WORDS.say("told", told.recipientName(), told.why())));
        if (told.outcome() == Outcome.WITHHELD) {
            lines.add(told.reason());
            String others = others(told, all);
            if (!others.isEmpty()) {
                lines.add(WORDS.say("thatDay", others));
            }
        } else if (told.outcome().isLost()) {
            lines.add(WORDS.say("lost"));
        }
        return lines;
    }

    /** Who of the others was told of it on the same day, as far as it did not fail. */
    private static String others(Told told, List<Told> all) {
        return all.stream().filter(other -> day(other).equals(day(told)) && other.outcome() != Outcome.WITHHELD
                        && !other.outcome().isLost()).map(Told::recipientName).distinct()
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Told told) {
        return London.dayOf(told.decidedAt());
    }
}
