package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.time.BankHolidays;
import org.junit.jupiter.api.Test;

/** What a board says of itself on screen, on one of the databases. */
abstract class BoardSettingsContract extends PeopleFixture {

    @Test
    void theBoardIsChangedOnScreen(People people, BoardSettings settings) {
        Board before = settings.board();
        Person business = person(people, Role.BUSINESS_UNIT);
        Board changed = new Board(mark + " Board", "", "", "", "", "https://tracker.anytown.example/");
        assertThatThrownBy(() -> settings.change(person(people, Role.INSPECTOR), changed))
                .isInstanceOf(NotAllowed.class);
        settings.change(business, changed);
        assertThat(settings.board().name()).isEqualTo(mark + " Board");
        assertThat(settings.board().contact()).isEmpty();
        assertThat(settings.board().link("/actions")).isEqualTo("https://tracker.anytown.example/actions");
        settings.change(business, before);
        assertThat(settings.board()).isEqualTo(before);
    }

    @Test
    void theBoardsRulesAreChangedWithinBoundsAndEachChangeIsKept(People people, BoardSettings settings) {
        Person business = person(people, Role.BUSINESS_UNIT);
        assertThat(settings.rules()).isEqualTo(BoardRules.START);
        assertThatThrownBy(() -> settings.change(person(people, Role.AGENCY_COORDINATOR), BoardRule.NO_UPDATE, 28))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> settings.change(business, BoardRule.NO_UPDATE, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.change(business, BoardRule.TELL_COORDINATOR, 20))
                .as("not before the next one up").isInstanceOf(IllegalArgumentException.class);

        settings.change(business, BoardRule.NO_UPDATE, 28);
        assertThat(settings.rules().of(BoardRule.NO_UPDATE)).isEqualTo(28);
        assertThat(settings.changes(1)).first().satisfies((Event event) -> {
            assertThat(event.personId()).isEqualTo(business.id());
            assertThat(event.detail()).isEqualTo("rule.no-update: 35, now 28");
        });
        settings.change(business, BoardRule.NO_UPDATE, BoardRule.NO_UPDATE.start());
        settings.changeWords(business, "meaning.ON_TRACK", "Usual", mark);
        assertThat(settings.words("meaning.ON_TRACK")).contains(mark);
        settings.changeWords(business, "meaning.ON_TRACK", "Usual", null);
        assertThat(settings.words("meaning.ON_TRACK")).isEmpty();
    }

    @Test
    void theBoardsLogoIsDrawnAnewReplacedAndTakenAway(People people, BoardLogo logo, BoardSettings settings) {
        Person business = person(people, Role.BUSINESS_UNIT);
        byte[] sent = SamplePictures.png(300, 200);
        assertThatThrownBy(() -> logo.change(person(people, Role.INSPECTOR), mark, sent))
                .isInstanceOf(NotAllowed.class);
        assertThat(logo.logo()).isEmpty();

        logo.change(business, mark, sent);
        Logo first = logo.logo().orElseThrow();
        assertThat(first.words()).isEqualTo(mark);
        assertThat(SamplePictures.read(first.picture()).getHeight()).isEqualTo(96);
        logo.describe(business, mark + " Board");
        assertThat(logo.logo().orElseThrow().words()).isEqualTo(mark + " Board");
        assertThat(logo.logo().orElseThrow().hash()).isEqualTo(first.hash());
        logo.change(business, mark, SamplePictures.jpeg(90, 30));
        assertThat(logo.logo().orElseThrow().hash()).isNotEqualTo(first.hash());
        logo.remove(business);
        assertThat(logo.logo()).isEmpty();
        assertThat(settings.changes(4)).extracting(Event::detail).last()
                .isEqualTo("board.logo: none, now " + mark + " (picture " + first.hash() + ")");
        logo.remove(business);
        logo.describe(business, mark);
        assertThat(settings.changes(1)).first().satisfies((Event event) -> assertThat(event.detail())
                .as("where there is none, nothing changes").endsWith("), now none"));
    }

    @Test
    void aBankHolidayIsAddedRenamedAndTakenOutAndActsAtOnce(People people, BoardHolidays holidays, BankHolidays known,
                                                            BoardSettings settings) {
        Person by = people.find(add(people, mark + " Holiday", null, PersonState.ACTIVE, Role.BUSINESS_UNIT))
                .orElseThrow();
        LocalDate day = LocalDate.of(2031, 6, 3);
        assertThat(known.workingDays().isWorking(day)).isTrue();

        holidays.add(by, new BankHoliday(day, "Jubilee"));
        holidays.add(by, new BankHoliday(day, "Golden Jubilee"));
        assertThat(known.workingDays().isWorking(day)).isFalse();
        assertThat(holidays.on(day)).map(BankHoliday::title).hasValue("Golden Jubilee");

        holidays.remove(by, day);
        assertThat(known.workingDays().isWorking(day)).isTrue();
        assertThat(settings.changes(3)).extracting(Event::personId).containsOnly(by.id());
        assertThat(settings.changes(3)).extracting(Event::detail).containsExactly(
                "bank holiday on 3 June 2031: Golden Jubilee, now none",
                "bank holiday on 3 June 2031: Jubilee, now Golden Jubilee",
                "bank holiday on 3 June 2031: none, now Jubilee");

        holidays.addNext(by);
        assertThat(holidays.knownUntil()).isEqualTo("2028-12-31");
        assertThat(holidays.next()).first().extracting(BankHoliday::day).isEqualTo(LocalDate.of(2029, 1, 1));
        holidays.all().stream().map(BankHoliday::day).filter(one -> one.getYear() == 2028)
                .forEach(one -> holidays.remove(by, one));
        assertThat(holidays.knownUntil()).isEqualTo("2027-12-31");
        Person lead = people.find(add(people, mark + " Nobody", null, PersonState.ACTIVE, Role.AGENCY_LEAD))
                .orElseThrow();
        assertThatThrownBy(() -> holidays.remove(lead, day)).isInstanceOf(NotAllowed.class);
    }
}
