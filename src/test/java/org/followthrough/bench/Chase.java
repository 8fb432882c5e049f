package org.followthrough.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.chasing.ChaseTiming;
import org.followthrough.shared.mail.MailTiming;

/** Measures a whole chase where very much is late, and how its messages get to a mail server. */
final class Chase {

    private static final int LATE = 1_500;
    private static final int PEOPLE = 300;
    private static final int WARM_UP = 8;
    private static final int WEEKS = 15;
    /** Ours and the bare client take turns, so that whatever else the machine does slows both. */
    private static final int TURNS = 9;
    private static final String COLUMN = String.format("%,d overdue, %d people", LATE, PEOPLE);

    private final Table table;

    Chase(Table table) {
        this.table = table;
    }

    /** @param folder where the board's database is made */
    void measure(Path folder) throws Exception {
        try (ChaseTiming chase = ChaseTiming.ofLate(folder.resolve("late"), LATE, PEOPLE)) {
            chase.decide(WARM_UP);
            table.put("Deciding who is told", COLUMN, Timings.of(chase.decide(WEEKS)).inWords());
            table.put("The first chase, its digests written", COLUMN, chased(chase, 1));
            chase.chase(WARM_UP);
            table.put("A Monday's chase, its digests written", COLUMN, chased(chase, WEEKS));
            send(chase);
        }
    }

    private static String chased(ChaseTiming chase, int weeks) {
        return Timings.of(chase.chase(weeks)).inWords() + " (" + chase.said() + ")";
    }

    private void send(ChaseTiming chase) throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        try (MailTiming mail = chase.mail()) {
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                long bareNanos = mail.sendBare(LATE);
                long ourNanos = mail.send(LATE);
                if (turn >= 0) {
                    bare.add(bareNanos);
                    ours.add(ourNanos);
                }
            }
        }
        Timings one = Timings.of(ours);
        Timings other = Timings.of(bare);
        table.put("Handing over 1,500 messages, on record", COLUMN, one.inWords());
        table.put("A bare mail client, 1,500 messages", COLUMN, other.inWords());
        table.put("Ours to the bare client's", COLUMN, String.format(Locale.ROOT, "%.2f", one.p50() / other.p50()));
    }
}
