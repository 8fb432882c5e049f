package org.followthrough.bench;

import static org.followthrough.bench.Timings.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.chasing.ChaseTiming;

/**
 * Measures the product as it is delivered: the WAR started by java -jar with the invented board in several sizes, over HTTP,
 * warm, by one person and by four at once. Every answer is read whole; a wrong one fails the bench. Prints one table and
 * writes it to bench.md beside the WAR.
 */
public final class Bench {

    private static final List<Integer> SIZES = List.of(1_000, 5_000, 10_000);
    /** A board whose first committee watches about 500 open actions. */
    private static final int PACK_BOARD = 1_700;
    private static final List<String> LEADS = List.of("police.lead", "social-care.lead", "health.lead", "schools.lead");
    private static final String CHASE = "chase";
    private static final String PACKS = "packs";
    private static final String DASHBOARD = "dashboard";
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(10);
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);
    /** Turns of each page before anything is measured: the virtual machine compiles as it learns. */
    private static final int WARM_UP = 400;
    private static final int TURNS = 200;
    private static final int TURNS_OF_FOUR = 60;

    private final Path war;
    private final Path folder;
    private final Table table = new Table();

    private Bench(Path war) {
        this.war = war;
        folder = war.resolveSibling("bench");
    }

    /** @param arguments the WAR; then "all", "chase", "packs", "dashboard" or the sizes; nothing is all */
    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(Path.of(arguments[0]));
        List<String> only = Stream.of(arguments).skip(1).filter(argument -> !argument.equals("all")).toList();
        List<Integer> sizes = only.isEmpty() ? SIZES : only.stream().filter(argument -> argument.matches("\\d+"))
                .map(Integer::valueOf).toList();
        if (only.isEmpty() || only.contains(PACKS)) {
            new Packs(bench.table).measure();
        }
        if (only.isEmpty() || only.contains(DASHBOARD)) {
            DashboardReading dashboard = new DashboardReading(bench.war, bench.table);
            dashboard.onDerby(bench.fresh(DASHBOARD));
            dashboard.onPostgresql(Files.createDirectories(bench.folder.resolve(DASHBOARD + "-postgresql")));
        }
        for (int size : sizes) {
            bench.measure(size);
        }
        if (!sizes.isEmpty()) {
            bench.measurePack();
        }
        if (!sizes.isEmpty() || only.contains(CHASE)) {
            new Chase(bench.table).measure(bench.fresh(CHASE));
        }
        String markdown = bench.table.markdown();
        System.out.println("\n" + markdown);
        Files.writeString(bench.war.resolveSibling("bench.md"), markdown);
    }

    private void measure(int size) throws Exception {
        String one = String.format("%,d actions", size);
        String four = one + ", four at once";
        Path home = fresh(String.valueOf(size));
        try (MeasuredServer filled = MeasuredServer.start(war, home, size, FILLED_WITHIN)) {
            filled.liveHeap();
        }
        try (MeasuredServer server = MeasuredServer.start(war, home, size, STARTED_WITHIN)) {
            List<Someone> office = people(server, List.of("business", "business", "business", "business"));
            Map<String, String> pages = pages(office.get(0));
            warmUp(office, pages);
            for (var page : pages.entrySet()) {
                table.put(page.getKey(), one, Load.alone(TURNS, turn -> office.get(0).page(page.getValue())).inWords());
                table.put(page.getKey(), four, together(office, page.getValue()).timings().inWords());
            }
            List<Someone> leads = people(server, LEADS);
            leads.forEach(lead -> IntStream.range(0, WARM_UP / 4).forEach(turn -> lead.page("/")));
            table.put("My actions, `/`", one, Load.alone(TURNS, turn -> leads.get(0).page("/")).inWords());
            table.put("My actions, `/`", four, together(leads, "/").timings().inWords());
            save(server, one, four);
            exportOverdue(office.get(0), one);
            previewImport(office.get(0), one);
            table.put("Start, to the first page", one, say(server.secondsToStart()) + " s");
            table.put("Live heap", one, say(server.liveHeap()) + " MB");
            table.put("Resident memory", one, say(server.residentMemory()) + " MB");
        }
        chase(home, one);
    }

    private static List<Someone> people(MeasuredServer server, List<String> names) {
        return names.stream().map(name -> new Someone(server.address(), name)).toList();
    }

    private static Map<String, String> pages(Someone business) {
        String action = business.references("/actions").get(0);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("List, `/actions`", "/actions");
        pages.put("Overdue, `/actions?quick=overdue`", "/actions?quick=overdue");
        pages.put("Filtered by agency and status", "/actions?agency=police&agency=schools&status=on-track&sort=due");
        pages.put("Third page of the list", "/actions?page=3");
        pages.put("Words searched for, `/actions?q=training`", "/actions?q=training");
        pages.put("List as at half a year ago", "/actions?asAt=" + LocalDate.now().minusMonths(6));
        pages.put("Compare two dates", "/actions/compare?with=" + LocalDate.now().minusMonths(3));
        pages.put("Waiting for sign-off, `/sign-off`", "/sign-off");
        pages.put("One action, `/actions/{reference}`", "/actions/" + action);
        pages.put("Plans, `/plans`", "/plans");
        pages.put("One plan, `/plans/{name}`", "/plans/child-k");
        pages.put("Dashboard", "/dashboard");
        pages.put("Packs", "/packs");
        pages.entrySet().removeIf(page -> {
            boolean missing = business.visitor().get(page.getValue()).statusCode() == 404;
            if (missing) {
                System.out.println("NOT MEASURED, not there: " + page.getValue());
            }
            return missing;
        });
        return pages;
    }

    private static void warmUp(List<Someone> people, Map<String, String> pages) throws Exception {
        List<String> paths = List.copyOf(pages.values());
        Load.together(turns(people, (person, turn) -> person.page(paths.get(turn % paths.size()))),
                paths.size() * WARM_UP / people.size());
    }

    private static Load.Outcome together(List<Someone> people, String path) throws Exception {
        return Load.together(turns(people, (person, turn) -> person.page(path)), TURNS_OF_FOUR);
    }

    private static List<Load.Turn> turns(List<Someone> people, java.util.function.ObjIntConsumer<Someone> turn) {
        return people.stream().<Load.Turn>map(person -> number -> turn.accept(person, number)).toList();
    }

    private void save(MeasuredServer server, String one, String four) throws Exception {
        List<Saving> leads = LEADS.stream().map(name -> new Saving(server.address(), name)).toList();
        for (Saving lead : leads) {
            Load.alone(WARM_UP / 2, lead);
        }
        table.put("Saving an update", one, Load.alone(TURNS, leads.get(0)).inWords());
        Load.Outcome saved = Load.together(List.copyOf(leads), TURNS);
        table.put("Saving an update", four, saved.timings().inWords());
        table.put("Updates saved a second", four, say(saved.perSecond()));
        leads.forEach(Saving::check);
    }

    private void exportOverdue(Someone business, String one) throws Exception {
        String path = "/actions.csv?quick=overdue";
        Load.alone(10, turn -> business.file(path));
        int rows = business.file(path).split("\r\n").length - 1;
        table.put("CSV of the overdue list", one,
                Load.alone(30, turn -> business.file(path)).inWords() + String.format(" (%,d rows)", rows));
    }

    private void previewImport(Someone business, String one) throws Exception {
        ImportPreview preview = new ImportPreview(business);
        Load.alone(30, preview);
        table.put("Preview of an import of 500 rows", one, Load.alone(TURNS / 4, preview).inWords());
        Load.alone(5, turn -> preview.upload());
        table.put("Uploading those 500 rows, to the first question", one, Load.alone(20, turn -> preview.upload()).inWords());
    }

    private void chase(Path home, String one) {
        try (ChaseTiming chase = ChaseTiming.of(home.resolve("data/follow-through"))) {
            chase.decide(5);
            table.put("Deciding the daily chase", one, Timings.of(chase.decide(20)).inWords() + " (" + chase.over() + ")");
        }
    }

    private void measurePack() throws Exception {
        Path home = fresh("pack");
        try (MeasuredServer server = MeasuredServer.start(war, home, PACK_BOARD, FILLED_WITHIN)) {
            PackMaking pack = new PackMaking(new Someone(server.address(), "business"));
            Load.alone(10, pack);
            Timings timings = Load.alone(15, pack);
            table.put("Making a pack and opening its PDF", String.format("%,d actions", SIZES.get(0)),
                    timings.inWords() + " (" + pack.printed() + ")");
        }
    }

    /** An empty folder for one board. */
    private Path fresh(String name) throws Exception {
        Path home = folder.resolve(name);
        if (Files.exists(home)) {
            List<Path> old = new ArrayList<>();
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(old::add);
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(home);
    }
}
