package org.followthrough.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The WAR as somebody would start it, in a folder of its own. */
final class MeasuredServer implements AutoCloseable {

    private static final Pattern LIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final int port;
    private final double secondsToStart;

    private MeasuredServer(Process process, int port, double secondsToStart) {
        this.process = process;
        this.port = port;
        this.secondsToStart = secondsToStart;
    }

    /**
     * Starts it and waits for its first answer, at most so long.
     *
     * @param settings more of what an operator could set, such as the database
     */
    static MeasuredServer start(Path war, Path folder, int actions, Duration atMost, String... settings)
            throws Exception {
        int port = freePort();
        long before = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(java("java"), "-jar", war.toAbsolutePath().toString(),
                "--spring.profiles.active=demo", "--follow-through.demo.actions=" + actions, "--server.port=" + port));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest first = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
        while (System.nanoTime() - before < atMost.toNanos() && process.isAlive()) {
            try {
                if (client.send(first, BodyHandlers.ofString()).statusCode() == 200) {
                    return new MeasuredServer(process, port, (System.nanoTime() - before) / 1e9);
                }
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not answer; see " + folder.resolve("server.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java(String command) {
        return Path.of(System.getProperty("java.home"), "bin", command).toString();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From the command to the first page. */
    double secondsToStart() {
        return secondsToStart;
    }

    /** What is in use on the heap after a full collection, in megabytes. */
    double liveHeap() throws Exception {
        Process jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true).start();
        return megabytes(LIVE, new String(jcmd.getInputStream().readAllBytes()), 1);
    }

    /** What the process holds of the machine's memory, in megabytes. */
    double residentMemory() throws Exception {
        return megabytes(RESIDENT, Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")), 1024);
    }

    private static double megabytes(Pattern pattern, String text, long unit) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No figure in: " + text.substring(0, Math.min(300, text.length())));
        }
        return Long.parseLong(found.group(1)) * unit / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
