package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a pack must be on both databases. */
abstract class PacksContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    private Packs packs;
    private PackMakings makings;
    private PackMapper mapper;
    private People people;
    private Plans plans;
    private Anytown anytown;
    private Person chair;
    private Committee committee;
    private Review review;
    private String late;

    @BeforeEach
    void board(Anytown anytown, People people, Plans plans, Packs packs, PackMakings makings,
               PackMapper mapper) {
        this.people = people;
        this.plans = plans;
        this.packs = packs;
        this.makings = makings;
        this.mapper = mapper;
        this.anytown = anytown;
        chair = anytown.person("committee.chair", null, Role.SUBCOMMITTEE_CHAIR);
        long id = people.addCommittee("committee-" + chair.id(), "Committee " + chair.id(), chair.id(), null, Set.of());
        committee = people.committee(id).orElseThrow();
        review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, id, null, false,
                false, AGREED, null, null));
        long recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        anytown.action(review, recommendation, LocalDate.of(2026, 12, 1));
        anytown.action(review, recommendation, null);
        review = anytown.issue(review);
    }

    @Test
    void itsFiguresAreThoseOfListAndDashboard(Figures figures) {
        PackContent content = content(makings.make(anytown.businessUnit, committee.id(), TODAY));
        Tally tally = figures.tally(plans.boardView(TODAY).of(review.id()));

        assertThat(content.summary().finding()).startsWith("1 action is overdue");
        assertThat(content.summary().tiles()).extracting(PackContent.Tile::figure).startsWith(
                tally.of(QuickLink.OVERDUE), tally.of(QuickLink.DUE_SOON), tally.of(QuickLink.WAITING));
        assertThat(tally.of(QuickLink.OVERDUE)).isOne();
    }

    @Test
    void exceptionsComeFirstAndEachActionOnce() {
        List<PackList> lists = content(makings.make(anytown.businessUnit, committee.id(), TODAY)).exceptions().lists();

        assertThat(lists.get(0).rows()).singleElement().matches(row -> row.reference().equals(late))
                .matches(row -> row.number() == 81);
        assertThat(lists.get(3).rows()).singleElement().matches(row -> row.status().words().equals("Needs a date"));
        assertThat(lists.subList(0, 5).stream().flatMap(list -> list.rows().stream())
                .map(PackList.Row::reference)).doesNotHaveDuplicates();
    }

    @Test
    void itIsAboutItsDayAndIsMadeForAPastOne() {
        PackContent content = content(makings.make(anytown.businessUnit, committee.id(), LocalDate.of(2026, 8, 31)));

        assertThat(content.summary().finding()).startsWith("No actions are overdue");
        assertThat(content.cover().period()).isEqualTo("August 2026");
    }

    @Test
    void aPackStaysAsItWasMade() {
        Pack made = makings.make(anytown.businessUnit, committee.id(), TODAY);
        String before = mapper.content(made.id());
        anytown.update(anytown.policeLead, late, plans.find(anytown.policeLead, late).orElseThrow().currentVersion(),
                new Update(Progress.COMPLETE, Confidence.ON_TRACK, "Done", TODAY, "Register", null, null));

        assertThat(mapper.content(made.id())).isEqualTo(before);
        assertThat(made.checksum()).isEqualTo(new PackRecord(before).checksum());
        Pack next = makings.make(anytown.businessUnit, committee.id(), TODAY);
        assertThat(next.version()).isEqualTo(made.version() + 1);
        assertThat(next.finding()).startsWith("No actions are overdue");
    }

    @Test
    void onlyTheBusinessUnitMakesPacksAndLeadsReadNone() {
        assertThatThrownBy(() -> makings.make(chair, committee.id(), TODAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> packs.newest(anytown.policeLead, null, 0, 25)).isInstanceOf(NotAllowed.class);
    }

    private PackContent content(Pack pack) {
        return new PackRecord(mapper.content(pack.id())).content();
    }
}
