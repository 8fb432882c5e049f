package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.AccessBoard.Plan;
import org.followthrough.AccessBoard.State;
import org.followthrough.AccessBoard.Who;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Attendee;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.meeting.Minutes;
import org.followthrough.meeting.Notices;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what with a meeting, by role, seat and how far it is, tried three ways: through the service, by posting
 * the form of somebody who may, and by the direct address.
 */
class MeetingAccessTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final Instant AT = London.at(TODAY.plusDays(6), LocalTime.of(14, 0));
    private static final Map<MeetingStage, Long> MEETINGS = new EnumMap<>(MeetingStage.class);
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static AccessBoard board;

    @BeforeAll
    static void meetings() {
        board = AccessBoard.watched(APP);
        Person business = board.anytown.businessUnit;
        Meetings meetings = APP.bean(Meetings.class);
        Person chair = board.chair().person();
        for (MeetingStage stage : MeetingStage.values()) {
            long id = meetings.add(business, board.committeeId(), AT, stage.name());
            MEETINGS.put(stage, id);
            APP.bean(Attendances.class).keep(business, id, members(), null);
            switch (stage) {
                case PLANNED -> { }
                case FROZEN -> APP.bean(Agendas.class).freeze(chair, id);
                case OPEN -> meetings.open(chair, id);
                case CLOSED -> {
                    meetings.open(chair, id);
                    meetings.close(chair, id);
                }
                case CANCELLED -> meetings.cancel(chair, id, "Snow");
            }
        }
    }

    /** Chair and both members are there. */
    private static List<Attendee> members() {
        return board.everybody().stream().filter(MeetingAccessTest::sits)
                .map(who -> new Attendee(who.person().id(), true, Attendance.PRESENT, null)).toList();
    }

    private static boolean sits(Who who) {
        return who.is(Role.SUBCOMMITTEE_MEMBER) && who.person().agencyId() != null
                || who.person().id() == board.chair().person().id();
    }

    private static boolean reads(Who who) {
        return who.is(Role.BUSINESS_UNIT, Role.SUBCOMMITTEE_MEMBER, Role.SUBCOMMITTEE_CHAIR, Role.INDEPENDENT_CHAIR,
                Role.INSPECTOR);
    }

    private static boolean runs(Who who) {
        return who.is(Role.BUSINESS_UNIT) || who.is(Role.SUBCOMMITTEE_CHAIR) && sits(who);
    }

    private static boolean may(MeetingDeed deed, Who who, MeetingStage stage, Plan plan) {
        return runs(who) && deed.when.contains(stage) && (!deed.isOfAnItem() || board.sees(who, plan));
    }

    @ParameterizedTest
    @EnumSource(MeetingDeed.class)
    void theServiceDoesItForThoseWhoMayAndForNobodyElse(MeetingDeed deed, PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<String> wrong = new ArrayList<>();
        each(deed, (who, stage, plan) -> {
            boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    return did(deed, who.person(), stage, plan);
                } catch (NotAllowed | ChangedMeanwhile e) {
                    return false;
                }
            }));
            // The business unit records what the chair decides, who sees what the chair sees.
            boolean decides = deed != MeetingDeed.DECIDE || board.sees(board.chair(), plan);
            AccessBoard.note(wrong, done, may(deed, who, stage, plan) && decides, who, stage, plan);
        });
        assertThat(wrong).as("%s through the service", deed).isEmpty();
        assertNothingChanged();
    }

    private static boolean did(MeetingDeed deed, Person by, MeetingStage stage, Plan plan) {
        long id = MEETINGS.get(stage);
        Meetings meetings = APP.bean(Meetings.class);
        Agendas agendas = APP.bean(Agendas.class);
        Minutes minutes = APP.bean(Minutes.class);
        String reference = board.reference(plan, State.COMPLETE);
        int version = board.version(reference);
        long actionId = actionId(plan);
        switch (deed) {
            case CHANGE -> meetings.change(by, id, AT, "Forged");
            case ATTENDANCE -> APP.bean(Attendances.class).keep(by, id, List.of(), "Forged");
            case AGENDA -> agendas.add(by, id, List.of(board.reference(Plan.OPEN, State.OWED)));
            case FREEZE -> agendas.freeze(by, id);
            case OPEN -> meetings.open(by, id);
            case TELL -> {
                return APP.bean(Notices.class).send(by, id) > 0;
            }
            case CANCEL -> meetings.cancel(by, id, "Forged");
            case CLOSE -> meetings.close(by, id);
            case NOTE -> minutes.note(by, id, actionId, version, "Forged");
            case DECIDE -> minutes.decide(by, id, actionId, new Minutes.Taken(board.chair().person().id(),
                    Cause.SENT_BACK, version), null, () -> APP.bean(Decisions.class).sendBack(by,
                    board.chair().person(), reference, version, "Forged", false));
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(MeetingDeed.class)
    void theDirectAddressOpensForThoseWhoMayAndTheFormIsTheirsAlone(MeetingDeed deed) {
        List<String> wrong = new ArrayList<>();
        each(deed, (who, stage, plan) -> {
            var answer = board.get(who, path(deed, stage, plan));
            boolean offered = answer.statusCode() == 200
                    && answer.body().contains("name=\"" + deed.button + "\"");
            boolean twice = deed == MeetingDeed.FREEZE && stage == MeetingStage.FROZEN;
            AccessBoard.note(wrong, offered, may(deed, who, stage, plan) && !twice, who, stage, plan);
            boolean opens = answer.statusCode() == 200;
            boolean open = deed.path.isEmpty() || deed.isOfAnItem();
            AccessBoard.note(wrong, opens, open ? reads(who) && (!deed.isOfAnItem() || board.sees(who, plan)
                    && MeetingStage.NUMBERED.contains(stage)) : runs(who), who, stage, plan, answer.statusCode());
        });
        assertThat(wrong).as("%s by the address", deed).isEmpty();
        assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(MeetingDeed.class)
    void aPostOfSomebodyElsesFormChangesNothing(MeetingDeed deed) {
        List<String> wrong = new ArrayList<>();
        each(deed, (who, stage, plan) -> {
            if (may(deed, who, stage, plan)) {
                return;
            }
            Map<String, String> fields = new LinkedHashMap<>(deed.fields);
            fields.replaceAll((name, value) -> value.replace("{chair}", String.valueOf(board.chair().person().id()))
                    .replace("{owed}", board.reference(Plan.OPEN, State.OWED)));
            fields.put("startedFrom", String.valueOf(board.version(board.reference(plan, State.COMPLETE))));
            fields.put(deed.button, "");
            var answer = board.visitor(who).post(path(deed, stage, plan) + (deed.isOfAnItem() ? "?-1.-item-form"
                    : "?-1.-form"), fields);
            // Who runs the meeting and comes too late is told at the form, with what was typed kept.
            boolean told = answer.statusCode() == 200 && runs(who) && answer.body().contains("<title>Error: ");
            if (answer.statusCode() != 403 && answer.statusCode() != 404 && !told) {
                wrong.add(who + " posts to " + stage + " " + plan + ": " + answer.statusCode());
            }
        });
        assertThat(wrong).as("%s by a forged post", deed).isEmpty();
        assertNothingChanged();
    }

    @Test
    void onlyWhoRunsItsMeetingsPlansOneForASubcommittee() {
        Meetings meetings = APP.bean(Meetings.class);
        TransactionTemplate transaction = new TransactionTemplate(APP.bean(PlatformTransactionManager.class));
        List<String> wrong = new ArrayList<>();
        for (Who who : board.everybody()) {
            boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    meetings.add(who.person(), board.committeeId(), AT, null);
                    return true;
                } catch (NotAllowed e) {
                    return false;
                }
            }));
            AccessBoard.note(wrong, done, runs(who), who, "plans a meeting");
            var answer = board.visitor(who).post("/meetings/new?-1.-form", Map.of("whose",
                    String.valueOf(board.committeeId()), "day-day", "3", "day-month", "12", "day-year", "2026",
                    "time", "2pm", "save", ""));
            if (!runs(who) && answer.statusCode() != 403 && !answer.body().contains("<title>Error: ")) {
                wrong.add(who + " posts a new meeting: " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private interface Case {
        void tried(Who who, MeetingStage stage, Plan plan);
    }

    /** Whoever reads nothing of meetings tries the one that is open. */
    private static void each(MeetingDeed deed, Case tried) {
        List<Plan> plans = deed.isOfAnItem() ? Stream.of(Plan.values()).filter(plan -> plan != Plan.DRAFT).toList()
                : List.of(Plan.OPEN);
        board.everybody().forEach(who -> MEETINGS.keySet().stream()
                .filter(stage -> reads(who) || stage == MeetingStage.OPEN)
                .forEach(stage -> plans.forEach(plan -> tried.tried(who, stage, plan))));
    }

    private static String path(MeetingDeed deed, MeetingStage stage, Plan plan) {
        return "/meetings/" + MEETINGS.get(stage) + deed.path.replace("{n}", String.valueOf(number(stage, plan)));
    }

    /** The number of the item that asks for sign-off; 1 where there are none yet. */
    private static int number(MeetingStage stage, Plan plan) {
        return NUMBERS.computeIfAbsent(stage + " " + plan, key -> {
            Person reader = board.anytown.businessUnit;
            Meeting meeting = APP.bean(Meetings.class).find(reader, MEETINGS.get(stage)).orElseThrow();
            return APP.bean(Agendas.class).papers(reader, meeting).lines().stream()
                    .filter(line -> line.position().actionId() == actionId(plan)).findFirst()
                    .map(AgendaLine::number).orElse(1);
        });
    }

    private static long actionId(Plan plan) {
        return APP.bean(Plans.class)
                .find(board.anytown.businessUnit, board.reference(plan, State.COMPLETE)).orElseThrow().id();
    }

    private static void assertNothingChanged() {
        board.references().forEach(reference ->
                assertThat(board.versionNow(reference)).as(reference).isEqualTo(board.version(reference)));
        MEETINGS.forEach((stage, id) -> {
            Meeting meeting = APP.bean(Meetings.class).find(board.anytown.businessUnit, id).orElseThrow();
            assertThat(meeting.state().name()).isEqualTo(stage == MeetingStage.FROZEN ? "PLANNED" : stage.name());
            assertThat(meeting.isFrozen()).as("%s", stage).isEqualTo(MeetingStage.NUMBERED.contains(stage));
            assertThat(meeting.place()).isEqualTo(stage.name());
            assertThat(meeting.startsAt()).isEqualTo(AT);
            assertThat(meeting.guests()).isNull();
            assertThat(APP.bean(Notices.class).told(meeting)).isEmpty();
            assertThat(APP.bean(Agendas.class).papers(board.anytown.businessUnit, meeting).lines())
                    .noneMatch(line -> line.item().isDone());
        });
    }
}
