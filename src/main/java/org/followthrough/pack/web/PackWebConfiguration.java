package org.followthrough.pack.web;

import java.util.Comparator;
import java.util.List;
import org.followthrough.pack.PackOccasion;
import org.followthrough.pack.PackSchedules;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.web.part.Ahead;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How packs introduce themselves to the frame. */
@Configuration(proxyBeanMethods = false)
class PackWebConfiguration {

    private static final Words WORDS = Words.of(PackWebConfiguration.class);

    @Bean
    NavigationEntry packsEntry(SignedIn signedIn) {
        return new NavigationEntry(70, "/packs", WORDS.say("packs"), () -> signedIn.may(Permission.SEE_PACKS)
                && !signedIn.is(Role.INSPECTOR));
    }

    /** The committee whose turn is next stands for the others. */
    @Bean
    Ahead nextPacks(SignedIn signedIn, PackSchedules schedules, People people) {
        return new Ahead(20, () -> signedIn.may(Permission.SEE_PACKS), () -> people.committees().stream()
                .flatMap(committee -> schedules.next(committee.id(), schedules.of(committee.id()).timing(), 1).stream())
                .min(Comparator.comparing(PackOccasion::madeAt)).map(PackWebConfiguration::row).stream().toList());
    }

    private static SummaryRow row(PackOccasion next) {
        return new SummaryRow(WORDS.say("next"), List.of(London.month(next.asAt()), WORDS.say("next.when",
                London.dateAndTime(next.madeAt()), London.dateAndTime(next.releaseAt()))), "/packs");
    }
}
