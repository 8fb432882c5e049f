package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.schedule.Progress.UNHEARD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Theme;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked for a figure that is not returned, and who is told of it, on both databases. */
abstract class FiguresContract extends ChasingFixture {

    private static final Period OCTOBER = Frequency.MONTHLY.containing(LocalDate.of(2026, 10, 1));

    private Indicators indicators;
    private Returns returns;
    private Person chair;
    private Indicator referrals;

    /** The figure of October is due on Sunday 15 November 2026. */
    @BeforeEach
    void measure(Indicators indicators, Returns returns) {
        this.indicators = indicators;
        this.returns = returns;
        chair = anytown.person("chair", null, Role.SUBCOMMITTEE_CHAIR);
        referrals = add(anytown.policeLead.id());
    }

    private Indicator add(Long owner) {
        long committee = people.addCommittee("figures-" + chair.id() + "-" + owner, "Quality", chair.id(), null,
                Set.of());
        return indicators.find(anytown.businessUnit, indicators.addPast(anytown.businessUnit, new Definition(
                "Referrals " + anytown.police, Theme.CONTACT, null, Measure.COUNT, null, null, null, Frequency.MONTHLY,
                Polarity.NEUTRAL, null, null, anytown.police, owner, committee, 15, OCTOBER.start(), true),
                London.startOf(OCTOBER.start()))).orElseThrow();
    }

    private String october() {
        return referrals.name() + " (October 2026)";
    }

    private void chaseOn(LocalDate day) {
        clock.set(day);
        chasing.run(ANY, UNHEARD);
    }

    private void give(Period period) {
        returns.give(anytown.policeLead, referrals, period, 0,
                new Returns.Given(Figures.of(BigDecimal.TEN), null, null));
    }

    @Test
    void theOwnerIsRemindedBeforeAndAfterTheDueDayAndEveryWeek() {
        chaseOn(LocalDate.of(2026, 11, 1));
        chaseOn(LocalDate.of(2026, 11, 2));
        assertThat(only(anytown.policeLead).subject()).isEqualTo(october() + " is due on 15 November");
        chaseOn(LocalDate.of(2026, 11, 12));
        chaseOn(LocalDate.of(2026, 11, 16));
        chaseOn(LocalDate.of(2026, 11, 17));
        chaseOn(MONDAY);

        assertThat(digests(anytown.policeLead)).extracting(Message::subject).containsExactly(
                october() + " is 8 days overdue", october() + " is 1 day overdue", october() + " is due on 15 November",
                october() + " is due on 15 November");
        assertThat(digests(anytown.policeLead)).extracting(one -> register.aboutOf(one.id()).get(0).why())
                .containsExactly("Every Monday while overdue", "First working day after the due date",
                        "3 days before the due date", "14 days before the due date");
    }

    @Test
    void theMailAsksForTheFigureAndLeadsToItsForm() {
        chaseOn(FRIDAY);

        Message digest = only(anytown.policeLead);
        String page = "/indicators/" + referrals.ref() + "/return?period=2026-10";
        assertThat(register.text(digest.id())).contains("needs one figure from you by 26 November 2026",
                october() + " - 5 days overdue, was due 15 November 2026", "Return the figure:", page + "&told=",
                "we will tell " + anytown.policeCoordinator.name() + ", your agency's co-ordinator");
        assertThat(register.aboutOf(digest.id())).containsExactly(
                new About(october(), page, "First working day after the due date"));
        assertThat(register.about(october())).hasSize(1);
    }

    @Test
    void whatIsReturnedIsNotChasedAndTheNextMonthIs() {
        give(OCTOBER);
        chaseOn(FRIDAY);
        assertThat(digests(anytown.policeLead)).isEmpty();

        chaseOn(LocalDate.of(2026, 12, 1));
        assertThat(only(anytown.policeLead).subject())
                .isEqualTo(referrals.name() + " (November 2026) is due on 15 December");
    }

    @Test
    void silenceGoesUpByTheSameLadder() {
        chaseOn(FRIDAY);
        chaseOn(MONDAY);
        chaseOn(LocalDate.of(2026, 11, 26));
        assertThat(digests(anytown.policeCoordinator)).isEmpty();
        chaseOn(LocalDate.of(2026, 11, 27));
        Message told = only(anytown.policeCoordinator);
        assertThat(told.subject()).isEqualTo(october() + " is 12 days overdue");
        assertThat(register.text(told.id())).contains("one overdue figure that others return",
                anytown.policeName(), "12 days overdue").doesNotContain("update");
        assertThat(register.aboutOf(told.id())).extracting(About::why)
                .containsExactly("10 working days overdue: the agency's co-ordinator is told");
        assertThat(digests(chair)).isEmpty();

        chaseOn(LocalDate.of(2026, 12, 7));
        chaseOn(LocalDate.of(2026, 12, 11));
        assertThat(register.aboutOf(only(chair).id())).extracting(About::why)
                .containsExactly("20 working days overdue: the chair of the sub-committee is told");
    }

    @Test
    void anActionAndAFigureStandInOneMail() {
        String late = issuedAction(LocalDate.of(2026, 10, 31));
        chaseOn(FRIDAY);

        Message digest = only(anytown.policeLead);
        assertThat(digest.subject()).isEqualTo(late + " is 20 days overdue");
        assertThat(register.text(digest.id())).contains("an update on one of your actions", late + " - ",
                "needs one figure from you", october() + " - ").containsOnlyOnce("If we do not hear from you");
        assertThat(register.aboutOf(digest.id())).extracting(About::reference).containsExactly(late, october());
    }

    @Test
    void withoutAnOwnerTheCoordinatorsAreAsked() {
        add(null);
        chaseOn(FRIDAY);

        assertThat(register.text(only(anytown.policeCoordinator).id()))
                .contains("needs one figure from you", october() + " - 5 days overdue")
                .doesNotContain("your agency's co-ordinator");
    }

    @Test
    void whoCannotBeWrittenToIsRecordedAndTwoFiguresOfOneNameAreAskedForInTheirPlace() {
        add(null);
        people.change(anytown.policeLead.in(PersonState.LOCKED));
        chaseOn(FRIDAY);

        assertThat(withheld(anytown.policeLead)).hasSize(1);
        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo("2 figures to return by 10 December");
    }

    @Test
    void aDryRunShowsItAndKeepsNothing() {
        clock.set(FRIDAY);

        assertThat(chasing.dryRun()).filteredOn(dry -> dry.to().equals(anytown.policeLead)).singleElement()
                .satisfies(dry -> assertThat(dry.text()).contains(october()));
        assertThat(digests(anytown.policeLead)).isEmpty();
    }
}
