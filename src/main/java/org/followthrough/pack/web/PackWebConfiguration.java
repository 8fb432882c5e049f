package org.followthrough.pack.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.pack.MonthlyPacks;
import org.followthrough.people.Permission;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.BankHolidays;
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

    @Bean
    Ahead nextPacks(SignedIn signedIn, MonthlyPacks packs, BankHolidays holidays, Clock clock) {
        return new Ahead(20, () -> signedIn.may(Permission.SEE_PACKS), () -> {
            Instant next = packs.timetable().next(clock.instant(), holidays.workingDays());
            LocalDate asAt = London.dayOf(next).withDayOfMonth(1).minusDays(1);
            return List.of(new SummaryRow(WORDS.say("next"), List.of(London.month(asAt), WORDS.say("next.when",
                    London.dateAndTime(next))), "/packs"));
        });
    }
}
