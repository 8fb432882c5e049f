package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.mail.SendingProcess.MESSAGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.followthrough.testing.Backend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Processes that decide on {@value SendingProcess#MESSAGES} messages and hand them to a mail server are killed, one after
 * the other; each finds on the same database what the one before left. No message may be lost, and none sent twice
 * without saying so.
 */
class KilledSendersTest {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();

    /** Points where a mistake would show; no statement is committed there yet. The first finds nothing left to send. */
    private static final List<Crash> DECIDING = List.of(Crash.before("insert", 1), Crash.after("insert", MESSAGES / 2),
            Crash.after("insert", MESSAGES), Crash.before("lease", 1), Crash.after("lease", 1),
            Crash.before("lease", 2), Crash.after("lease", 39), Crash.before("record", 1), Crash.after("record", 1),
            Crash.before("record", 400));
    private static final List<Crash> RECORDING = List.of(Crash.after("record", 999), Crash.before("deleteServerDown", 1));
    /** Messages the server was given when the process is killed. */
    private static final List<Integer> GIVEN = List.of(1, 20, 21, 650);
    private static final int KILLED = 30;
    private static final int MOST_AT_RANDOM = 700;
    /** A handful in hand, the next one taken already, and as many waiting to be recorded. */
    private static final int MOST_IN_HAND = 60;

    @TempDir
    private Path folder;

    /** Two boards side by side, because a round is bound by the processor; thirty rounds together. */
    @Test
    void noMessageIsLostAndNoneSentTwiceWithoutSayingSo(DataSource database) throws Exception {
        ExecutorService boards = Executors.newFixedThreadPool(2);
        try (KilledSenders named = board(database, "named"); KilledSenders counted = board(database, "counted")) {
            List<Future<Integer>> killed = List.of(boards.submit(() -> atNamedPoints(named)),
                    boards.submit(() -> afterSoManyMessages(counted)));
            int rounds = killed.get(0).get() + killed.get(1).get();

            assertThat(rounds).isEqualTo(KILLED);
            assertThat(named.wrong()).isEmpty();
            assertThat(counted.wrong()).isEmpty();
            assertThat(counted.doubled()).isPositive();
            assertThat(named.doubled() + counted.doubled()).isLessThanOrEqualTo(named.flagged() + counted.flagged());
            assertThat(named.flagged() + counted.flagged()).isLessThanOrEqualTo((long) KILLED * MOST_IN_HAND);
        } finally {
            boards.shutdownNow();
        }
    }

    private KilledSenders board(DataSource database, String name) throws Exception {
        return new KilledSenders(database, Files.createDirectory(folder.resolve(name)), Fault.NONE);
    }

    private static int atNamedPoints(KilledSenders senders) throws Exception {
        return crashed(senders, DECIDING) + crashed(senders, RECORDING);
    }

    private static int afterSoManyMessages(KilledSenders senders) throws Exception {
        int killed = 0;
        for (int messages : GIVEN) {
            assertThat(senders.kill(messages, true)).as("%d, before the answer", messages).isTrue();
            assertThat(senders.kill(messages, false)).as("%d, after the answer", messages).isTrue();
            killed += 2;
        }
        senders.leaveAlone();
        killed += senders.kill(MESSAGES, true) ? 1 : 0;
        senders.leaveAlone();
        Random random = new Random(20261120);
        while (killed < KILLED - DECIDING.size() - RECORDING.size()) {
            killed += senders.kill(1 + random.nextInt(MOST_AT_RANDOM), random.nextBoolean()) ? 1 : 0;
        }
        senders.leaveAlone();
        return killed;
    }

    /** Each ends itself where it should; what the last left is sent. */
    private static int crashed(KilledSenders senders, List<Crash> crashes) throws Exception {
        for (Crash crash : crashes) {
            assertThat(senders.crash(crash)).as("%s", crash).isTrue();
        }
        senders.leaveAlone();
        return crashes.size();
    }

    @ParameterizedTest
    @CsvSource({"NO_LEASE, Sent 2 times and not flagged", "RECORDED_FIRST, Lost"})
    void aMistakeInSendingIsFoundOut(Fault fault, String words, DataSource database) throws Exception {
        try (KilledSenders senders = new KilledSenders(database, folder, fault)) {
            senders.kill(750, true);
            senders.leaveAlone();

            assertThat(senders.wrong()).anyMatch(wrong -> wrong.startsWith(words));
        }
    }
}
