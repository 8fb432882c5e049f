package org.followthrough.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.indicator.Returns;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.HomeNotice;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How indicators introduce themselves: under More to the business unit, in the navigation to everybody else. */
@Configuration(proxyBeanMethods = false)
class IndicatorWebConfiguration {

    private static final Words WORDS = Words.of(IndicatorWebConfiguration.class);

    @Bean
    NavigationEntry indicatorsEntry(SignedIn signedIn) {
        return new NavigationEntry(65, "/indicators", WORDS.say("indicators"),
                () -> signedIn.may(Permission.SEE_INDICATORS) && !signedIn.may(Permission.EDIT_INDICATORS));
    }

    /** For leads, who see the figures asked of them and nothing else of the scorecard. */
    @Bean
    NavigationEntry returnsEntry(SignedIn signedIn, Indicators indicators) {
        return new NavigationEntry(66, "/returns", WORDS.say("returns"),
                () -> signedIn.may(Permission.RETURN_INDICATORS) && !signedIn.may(Permission.SEE_INDICATORS)
                        && !indicators.returnedBy(signedIn.required()).isEmpty());
    }

    @Bean
    HomeNotice figuresToReturn(SignedIn signedIn, Indicators indicators, Returns returns, Clock clock) {
        return new HomeNotice(10, "/returns", () -> {
            LocalDate today = London.dayOf(clock.instant());
            List<MissingReturn> missing = returns.missing(indicators.returnedBy(signedIn.required()), today);
            return missing.stream().min(Comparator.comparing(MissingReturn::due)).map(first -> WORDS.say(
                    first.isOverdue(today) ? "toReturn.late" : "toReturn", missing.size(),
                    London.dayAndMonth(first.due()))).orElse("");
        });
    }

    @Bean
    HomeTile overdueReturns(SignedIn signedIn, Indicators indicators, Returns returns, Clock clock) {
        return new HomeTile(78, "/returns", () -> WORDS.say("overdue"),
                () -> signedIn.may(Permission.EDIT_INDICATORS), () -> {
            LocalDate today = London.dayOf(clock.instant());
            return (int) returns.missing(indicators.on(today), today).stream()
                    .filter(missing -> missing.isOverdue(today)).count();
        });
    }

    @Bean
    MoreEntry indicatorsUnderMore() {
        return new MoreEntry(38, "/indicators", WORDS, "indicators", Permission.SEE_INDICATORS);
    }
}
