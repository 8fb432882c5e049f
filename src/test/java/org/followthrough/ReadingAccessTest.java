package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.followthrough.AccessBoard.Plan;
import org.followthrough.AccessBoard.State;
import org.followthrough.AccessBoard.Who;
import org.followthrough.meeting.Meetings;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackReleases;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Plans;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.time.London;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who reads of which plan in lists, exports, search results, logs and packs: every role in every relation opens each of
 * them, and what it says is looked through for the actions of every kind of plan.
 */
class ReadingAccessTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final Set<Role> OF_MEETINGS = EnumSet.of(Role.BUSINESS_UNIT, Role.SUBCOMMITTEE_MEMBER,
            Role.SUBCOMMITTEE_CHAIR, Role.INDEPENDENT_CHAIR, Role.INSPECTOR);
    private static final Set<Role> OF_PACKS = EnumSet.of(Role.BUSINESS_UNIT, Role.SUBCOMMITTEE_CHAIR,
            Role.INDEPENDENT_CHAIR, Role.BOARD_MEMBER, Role.INSPECTOR);
    private static AccessBoard board;
    private static long meeting;
    private static long pack;

    /** What of the plans a reading holds. */
    enum Holds {
        /** What its reader may see. */
        WHAT_THE_READER_SEES,
        /** The same, without drafts: nothing has happened in them yet. */
        WHAT_THE_READER_SEES_ISSUED,
        /** The same for everybody, since it is handed on: nothing of restricted reviews and drafts. */
        WHAT_EVERYBODY_MAY_READ
    }

    /** Something that is read: who opens it, and what it holds. */
    enum Reading {
        LIST_CSV("/actions.csv", EVERYBODY, Holds.WHAT_THE_READER_SEES),
        LIST_XLSX("/actions.xlsx", EVERYBODY, Holds.WHAT_THE_READER_SEES),
        COMPARED_CSV("/compared-actions.csv?with=2026-09-30", EVERYBODY, Holds.WHAT_THE_READER_SEES_ISSUED),
        COMPARED_XLSX("/compared-actions.xlsx?with=2026-09-30", EVERYBODY, Holds.WHAT_THE_READER_SEES_ISSUED),
        SEARCH("/search?q={word}", EVERYBODY, Holds.WHAT_THE_READER_SEES),
        AGENDA("/meetings/{meeting}", OF_MEETINGS, Holds.WHAT_THE_READER_SEES_ISSUED),
        LOG("/meetings/{meeting}/log", OF_MEETINGS, Holds.WHAT_THE_READER_SEES_ISSUED),
        LOG_CSV("/meeting-files/{meeting}.csv", OF_MEETINGS, Holds.WHAT_EVERYBODY_MAY_READ),
        LOG_PDF("/meeting-files/{meeting}.pdf", OF_MEETINGS, Holds.WHAT_EVERYBODY_MAY_READ),
        LOG_XLSX("/meeting-files/{meeting}.xlsx", OF_MEETINGS, Holds.WHAT_EVERYBODY_MAY_READ),
        AGENDA_PDF("/meeting-files/{meeting}/agenda.pdf", OF_MEETINGS, Holds.WHAT_EVERYBODY_MAY_READ),
        PACK_PDF("/pack-files/{pack}.pdf", OF_PACKS, Holds.WHAT_EVERYBODY_MAY_READ),
        PACK_CSV("/pack-files/{pack}.csv", OF_PACKS, Holds.WHAT_EVERYBODY_MAY_READ),
        PACK_READ("/packs/{pack}/read", OF_PACKS, Holds.WHAT_EVERYBODY_MAY_READ);

        private final String path;
        private final Set<Role> readers;
        private final Holds holds;

        Reading(String path, Set<Role> readers, Holds holds) {
            this.path = path;
            this.readers = readers;
            this.holds = holds;
        }

        boolean shows(Who who, Plan plan) {
            return switch (holds) {
                case WHAT_THE_READER_SEES -> board.sees(who, plan);
                case WHAT_THE_READER_SEES_ISSUED -> plan != Plan.DRAFT && board.sees(who, plan);
                case WHAT_EVERYBODY_MAY_READ -> plan == Plan.OPEN || plan == Plan.OF_POLICE;
            };
        }

        /** An action that is in it if its plan is: what is compared was signed off meanwhile. */
        String reference(Plan plan) {
            return board.reference(plan, this == COMPARED_CSV || this == COMPARED_XLSX ? State.SIGNED_OFF
                    : State.COMPLETE);
        }
    }

    @BeforeAll
    static void meetingAndPack() {
        board = AccessBoard.watched(APP);
        Person business = board.anytown.businessUnit;
        Meetings meetings = APP.bean(Meetings.class);
        meeting = meetings.add(business, board.committeeId(), London.at(TODAY, LocalTime.NOON), null);
        meetings.open(business, meeting);
        meetings.close(business, meeting);
        pack = APP.bean(PackMakings.class).make(business, board.committeeId(), TODAY.withDayOfMonth(1).minusDays(1)).id();
        APP.bean(PackReleases.class).release(business, pack);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void showsToEachOfItsReadersWhatTheyMayKnowAndNothingElse(Reading reading) {
        List<String> wrong = new ArrayList<>();
        for (Who who : board.everybody()) {
            Map<String, HttpResponse<byte[]>> answers = new HashMap<>();
            for (Plan plan : Plan.values()) {
                String path = reading.path.replace("{word}", board.word(plan))
                        .replace("{meeting}", String.valueOf(meeting)).replace("{pack}", String.valueOf(pack));
                HttpResponse<byte[]> answer = answers.computeIfAbsent(path, board.visitor(who)::download);
                boolean opens = answer.statusCode() == 200;
                AccessBoard.note(wrong, opens, reading.readers.contains(who.role()), who, answer.statusCode());
                boolean shown = opens && words(answer.body()).contains(reading.reference(plan));
                AccessBoard.note(wrong, shown, opens && reading.shows(who, plan), who, plan);
            }
        }
        assertThat(wrong).as("%s", reading).isEmpty();
    }

    @Test
    void aFileOfEvidenceIsReadByThoseWhoSeeItsPlan() throws IOException {
        EvidenceStore store = APP.bean(EvidenceStore.class);
        Person business = board.anytown.businessUnit;
        List<String> wrong = new ArrayList<>();
        for (Plan plan : EnumSet.complementOf(EnumSet.of(Plan.DRAFT))) {
            String reference = board.reference(plan, State.OWED);
            store.upload(business, reference, new ByteArrayInputStream(SampleFiles.pdf("Register")), "register.pdf");
            store.give(business, reference, null, null);
            Action action = APP.bean(Plans.class).find(business, reference).orElseThrow();
            long id = store.of(business, action).get(0).id();
            for (Who who : board.everybody()) {
                boolean sees = board.sees(who, plan);
                AccessBoard.note(wrong, store.find(who.person(), id).isPresent(), sees, who, plan, "the service");
                AccessBoard.note(wrong, board.get(who, "/evidence/" + id + "/register.pdf").statusCode() == 200, sees,
                        who, plan, "the address");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The words of a page, a CSV, a spreadsheet or a PDF. */
    private static String words(byte[] body) {
        if (body[0] == '%' && body[1] == 'P') {
            try (ReadPdf pdf = new ReadPdf(body)) {
                return pdf.words();
            }
        }
        return body[0] == 'P' && body[1] == 'K' ? unzipped(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] body) {
        try {
            Path file = Files.createTempFile("reading", ".xlsx");
            Files.write(file, body);
            StringBuilder words = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
