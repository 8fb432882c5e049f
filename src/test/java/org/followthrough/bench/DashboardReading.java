package org.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the dashboard of a board with a year of history: as it is read again and again, of an earlier day, and just
 * after somebody saved an update, when every figure is counted anew.
 */
final class DashboardReading {

    private static final String PATH = "/dashboard";
    private static final int LARGE = 5_000;
    private static final int VERY_LARGE = 100_000;
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(60);
    private static final int WARM_UP = 300;
    private static final int TURNS = 200;
    private static final int CHANGES = 60;

    private final Path war;
    private final Table table;

    DashboardReading(Path war, Table table) {
        this.war = war;
        this.table = table;
    }

    /** A large board on the database that comes with the product. */
    void onDerby(Path folder) throws Exception {
        measure(folder, LARGE, "Derby");
    }

    /**
     * A very large board, on PostgreSQL from its embedded binaries. Filling it takes most of an hour, so the folder is
     * kept and the next run measures the same board.
     */
    void onPostgresql(Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql")).setCleanDataDirectory(false).start()) {
            measure(folder, VERY_LARGE, "PostgreSQL", "--spring.datasource.driver-class-name=org.postgresql.Driver",
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void measure(Path folder, int actions, String database, String... settings) throws Exception {
        String column = String.format("%,d actions, %s", actions, database);
        String earlier = PATH + "?asAt=" + LocalDate.now().minusMonths(6);
        try (MeasuredServer server = MeasuredServer.start(war, folder, actions, FILLED_WITHIN, settings)) {
            Someone business = new Someone(server.address(), "business");
            Saving lead = new Saving(server.address(), "police.lead");
            Load.alone(WARM_UP, turn -> business.page(PATH));
            Load.alone(WARM_UP / 10, turn -> business.page(earlier));
            afterAChange(business, lead, CHANGES / 2);
            table.put("Dashboard", column, Load.alone(TURNS, turn -> business.page(PATH)).inWords());
            table.put("Dashboard of half a year ago", column,
                    Load.alone(TURNS, turn -> business.page(earlier)).inWords());
            table.put("Dashboard just after an update", column, afterAChange(business, lead, CHANGES).inWords());
            table.put("Live heap", column, Timings.say(server.liveHeap()) + " MB");
        }
    }

    private static Timings afterAChange(Someone business, Saving lead, int turns) {
        List<Long> nanos = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            lead.take(turn);
            long before = System.nanoTime();
            business.page(PATH);
            nanos.add(System.nanoTime() - before);
        }
        return Timings.of(nanos);
    }
}
