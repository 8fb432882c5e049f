package org.followthrough.plan.web;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.View;
import org.followthrough.review.Reviews;
import org.followthrough.review.web.ReviewTab;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.web.SearchBox;
import org.followthrough.shared.web.part.Ahead;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How plans introduce themselves to the frame and the home page. */
@Configuration(proxyBeanMethods = false)
class PlanWebConfiguration {

    private static final Words WORDS = Words.of(PlanWebConfiguration.class);

    @Bean
    NavigationEntry homeEntry(SignedIn signedIn) {
        return new NavigationEntry(10, "/", () -> WORDS.say(signedIn.person().filter(MyActions::isHomeOf).isPresent()
                ? "myActions" : "home"), () -> signedIn.person().filter(PlanWebConfiguration::hasHome).isPresent(),
                () -> 0);
    }

    @Bean
    NavigationEntry plansEntry(SignedIn signedIn) {
        return new NavigationEntry(20, "/plans", WORDS.say("plans"), () -> signedIn.may(Permission.SEE_PLANS));
    }

    @Bean
    NavigationEntry actionsEntry(SignedIn signedIn) {
        return new NavigationEntry(30, "/actions", WORDS.say("actions"), () -> signedIn.may(Permission.SEE_PLANS)
                && !signedIn.is(Role.AGENCY_LEAD) && !signedIn.is(Role.BOARD_MEMBER));
    }

    @Bean
    ReviewTab summaryTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(10, () -> WORDS.say("summaryTab"), review -> "/plans/" + review.ref(),
                review -> reviews.find(signedIn.required(), review.id()).isPresent());
    }

    @Bean
    ReviewTab recommendationsTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(20, () -> WORDS.say("recommendationsTab"),
                review -> "/plans/" + review.ref() + "/recommendations",
                review -> reviews.find(signedIn.required(), review.id()).isPresent());
    }

    @Bean
    SearchBox searchBox(SignedIn signedIn) {
        return new SearchBox(SearchPage.PATH, () -> signedIn.may(Permission.SEE_PLANS));
    }

    @Bean
    BulkAction changeLead(SignedIn signedIn) {
        return new BulkAction(20, "lead", () -> WORDS.say("changeLead"),
                () -> signedIn.may(Permission.EDIT_PLANS, Permission.SEE_OWN_AGENCY), ChooseLeadPage.class);
    }

    @Bean
    NavigationEntry agencyEntry(SignedIn signedIn) {
        return new NavigationEntry(15, "/agency", WORDS.say("agency"),
                () -> signedIn.may(Permission.SEE_OWN_AGENCY)
                        && signedIn.person().filter(person -> person.agencyId() != null).isPresent());
    }

    /** Co-ordinators are asked by mail and see it on their agency's page; what nobody is asked about waits here. */
    @Bean
    HomeTile notTheirs(SignedIn signedIn, Leads leads) {
        return new HomeTile(65, "/not-mine/waiting", () -> WORDS.say("notTheirs"),
                () -> signedIn.may(Permission.EDIT_PLANS), () -> (int) leads.disowned(signedIn.required()).stream()
                        .filter(each -> !each.coordinated()).count());
    }

    @Bean
    NavigationEntry signOffEntry(SignedIn signedIn, Waiting waiting) {
        return new NavigationEntry(40, Waiting.Queue.SIGN_OFF.path(), () -> WORDS.say("signOff"),
                () -> signedIn.may(Permission.SEE_DECISIONS),
                () -> waiting.count(Waiting.Queue.SIGN_OFF, signedIn.required()));
    }

    @Bean
    HomeTile waitingForSignOff(SignedIn signedIn, Waiting waiting) {
        return queue(10, Waiting.Queue.SIGN_OFF, Permission.SEE_DECISIONS, signedIn, waiting);
    }

    @Bean
    HomeTile laterDates(SignedIn signedIn, Waiting waiting) {
        return queue(20, Waiting.Queue.DATES, Permission.SEE_DECISIONS, signedIn, waiting);
    }

    @Bean
    HomeTile impactChecks(SignedIn signedIn, Waiting waiting) {
        return queue(25, Waiting.Queue.IMPACT, Permission.CHECK_IMPACT, signedIn, waiting);
    }

    private static HomeTile queue(int order, Waiting.Queue queue, Permission permission, SignedIn signedIn,
                                  Waiting waiting) {
        return new HomeTile(order, queue.path(), () -> WORDS.say("queue." + queue), () -> signedIn.may(permission),
                () -> waiting.count(queue, signedIn.required()));
    }

    @Bean
    HomeTile overdue(Counter counter) {
        return counter.tile(30, QuickLink.OVERDUE);
    }

    @Bean
    HomeTile noUpdate(Counter counter) {
        return counter.tile(40, QuickLink.NO_UPDATE);
    }

    @Bean
    HomeTile needsADate(Counter counter) {
        return counter.tile(50, QuickLink.NEEDS_A_DATE);
    }

    @Bean
    HomeTile needsALead(Counter counter) {
        return counter.tile(60, QuickLink.NEEDS_A_LEAD);
    }

    @Bean
    Ahead notIssuedYet(SignedIn signedIn, Reviews reviews, Plans plans, Clock clock) {
        return new Ahead(30, () -> signedIn.may(Permission.EDIT_PLANS), () -> plans.begun(reviews.visibleTo(
                signedIn.required()).stream().filter(review -> !review.state().issued()).toList(),
                London.dayOf(clock.instant())).stream().map(review -> new SummaryRow(WORDS.say("draft"),
                        List.of(review.name(), WORDS.say("draft.context")), "/plans/" + review.ref())).toList());
    }

    @Bean
    Counter counter(SignedIn signedIn, Plans plans, Positions positions, BoardSettings settings, Clock clock) {
        return new Counter(signedIn, plans, positions, settings, clock);
    }

    private static boolean hasHome(Person person) {
        return MyActions.isHomeOf(person) || person.is(Role.BUSINESS_UNIT) || person.is(Role.SUBCOMMITTEE_MEMBER)
                || person.is(Role.SUBCOMMITTEE_CHAIR);
    }

    /** Counts what the signed-in person may see today. */
    record Counter(SignedIn signedIn, Plans plans, Positions positions, BoardSettings settings, Clock clock) {

        HomeTile tile(int order, QuickLink link) {
            return new HomeTile(order, "/actions?quick=" + link.inAddress(),
                    () -> ActionWords.name(link, settings.rules()),
                    () -> signedIn.may(Permission.SEE_PLANS), () -> count(link));
        }

        private int count(QuickLink link) {
            View view = plans.view(signedIn.required(), London.dayOf(clock.instant()));
            BoardRules rules = settings.rules();
            return positions.count(view, position -> link.matches(position, view.asAt(), rules));
        }
    }
}
