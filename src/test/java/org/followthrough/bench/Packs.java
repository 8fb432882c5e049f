package org.followthrough.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.followthrough.pack.PackTimings;

/** Measures how long packs take to print and what they need of the heap, in a process of its own with little memory. */
final class Packs {

    private static final List<Integer> SIZES = List.of(126, 500, 5_000);
    private static final int TOGETHER = 20;
    private static final String HEAP = "-Xmx512m";

    private final Table table;

    Packs(Table table) {
        this.table = table;
    }

    /** Each size, alone and twenty at once, each in a process of its own. */
    void measure() throws Exception {
        for (int actions : SIZES) {
            String column = String.format("pack of %,d actions", actions);
            String[] alone = measured(actions, 1);
            table.put("Printing a pack, within 512 MB of heap", column, alone[0]);
            table.put("Most of the heap in use", column, alone[1] + " MB");
        }
        String[] together = measured(SIZES.get(1), TOGETHER);
        String column = String.format("pack of %,d actions", SIZES.get(1));
        table.put("Twenty asked for at once, until the last one", column, together[0] + " s");
        table.put("Most of the heap in use for twenty", column, together[1] + " MB");
    }

    private static String[] measured(int actions, int together) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), HEAP, "-cp",
                System.getProperty("java.class.path"), Packs.class.getName(), String.valueOf(actions),
                String.valueOf(together)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String[] lines = new String(process.getInputStream().readAllBytes()).strip().split("\n");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A pack of " + actions + " actions could not be printed");
        }
        return lines[lines.length - 1].split("\t");
    }

    /** @param arguments how many actions, and how many packs at once */
    public static void main(String[] arguments) throws Exception {
        int actions = Integer.parseInt(arguments[0]);
        int together = Integer.parseInt(arguments[1]);
        LongSupplier heap = PackTimings.watchHeap();
        PackTimings packs = new PackTimings(actions);
        packs.print(Math.max(3, 20_000 / actions));
        String taken = together == 1 ? Timings.of(packs.print(9)).inWords()
                : String.format(Locale.ROOT, "%.1f", packs.printTogether(together) / 1e9);
        System.out.println(taken + "\t" + heap.getAsLong());
    }
}
