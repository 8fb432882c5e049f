package org.followthrough.shared.mail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A board whose service is killed again and again in the midst of its work, on the same database, and the mail server
 * it sends to.
 */
final class KilledSenders implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    private final Path folder;
    private final Fault fault;
    private final long firstPerson;
    private final SmtpScript server = new SmtpScript();
    private int processes;

    /** @param original a database in memory, which is copied */
    KilledSenders(DataSource original, Path folder, Fault fault) throws SQLException {
        this.folder = folder;
        this.fault = fault;
        try (Connection connection = original.getConnection(); PreparedStatement backup = connection.prepareStatement(
                "call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        firstPerson = people();
    }

    /** Lets a process work that ends itself at this point; answers whether it did. */
    boolean crash(Crash crash) throws Exception {
        server.watch(given -> { }, answered -> { });
        return start(crash).waitFor() == SendingProcess.ENDED_ITSELF;
    }

    /** Lets a process work that is killed when the server was given so many messages, before or after its answer. */
    boolean kill(int messages, boolean beforeAnswer) throws Exception {
        int number = server.taken().size() + messages;
        Process[] process = new Process[1];
        server.watch(given -> kill(beforeAnswer && given == number, process),
                answered -> kill(!beforeAnswer && answered == number, process));
        synchronized (process) {
            process[0] = start(Crash.NEVER);
        }
        return process[0].waitFor() != 0;
    }

    /** Lets a process work to its end. */
    void leaveAlone() throws Exception {
        server.watch(given -> { }, answered -> { });
        int status = start(Crash.NEVER).waitFor();
        if (status != 0) {
            throw new IllegalStateException("The process ended with " + status + ":\n" + Files.readString(log()));
        }
    }

    /** What is wrong with the messages decided on, in words; empty when none was lost and no second copy is hidden. */
    List<String> wrong() throws SQLException {
        Map<String, Integer> copies = copies();
        Map<String, Boolean> decided = decided();
        List<String> wrong = new ArrayList<>();
        if (decided.size() % SendingProcess.MESSAGES != 0) {
            wrong.add("A decision is torn: " + decided.size() + " messages");
        }
        decided.forEach((id, flagged) -> {
            int times = copies.getOrDefault(id, 0);
            if (times == 0) {
                wrong.add("Lost");
            } else if (times > 1 && !flagged) {
                wrong.add("Sent " + times + " times and not flagged");
            }
        });
        return wrong;
    }

    /** How many messages came more than once. */
    long doubled() {
        return copies().values().stream().filter(times -> times > 1).count();
    }

    /** How many messages are flagged as perhaps sent twice. */
    long flagged() throws SQLException {
        return decided().values().stream().filter(flagged -> flagged).count();
    }

    /** The Message-IDs of all messages, and whether each is flagged as perhaps sent twice. */
    private Map<String, Boolean> decided() throws SQLException {
        Map<String, Boolean> decided = new HashMap<>();
        try (Connection connection = connect(); PreparedStatement select = connection.prepareStatement(
                "select message_id, maybe_twice from message where recipient_id >= ?")) {
            select.setLong(1, firstPerson);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    decided.put(rows.getString(1), rows.getBoolean(2));
                }
            }
        } finally {
            shutDown();
        }
        return decided;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Map<String, Integer> copies() {
        Map<String, Integer> copies = new HashMap<>();
        for (String text : server.taken()) {
            Matcher id = MESSAGE_ID.matcher(text);
            if (id.find()) {
                copies.merge(id.group(1), 1, Integer::sum);
            }
        }
        return copies;
    }

    private static void kill(boolean now, Process[] process) {
        if (now) {
            synchronized (process) {
                process[0].destroyForcibly();
            }
        }
    }

    private Process start(Crash crash) throws IOException {
        processes++;
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-Dderby.stream.error.file=" + folder.resolve("derby.log"), "-Duser.timezone=UTC",
                "-cp", System.getProperty("java.class.path"), SendingProcess.class.getName(),
                database(), String.valueOf(server.port()), String.valueOf(firstPerson), String.valueOf(processes),
                crash.argument(), fault.name());
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    }

    private Path log() {
        return folder.resolve("senders.log");
    }

    /** A backup lies in a folder of the database's name. */
    private String database() {
        File[] copies = folder.toFile().listFiles(file -> file.isDirectory());
        return copies[0].toString();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + database());
    }

    private long people() throws SQLException {
        try (Connection connection = connect(); PreparedStatement insert = connection.prepareStatement(
                "insert into person (email, name, state) values (?, ?, 'ACTIVE')");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update message set outcome = 'REFUSED' where outcome = 'WAITING'");
            statement.execute("delete from mail_server_down");
            for (int i = 0; i < SendingProcess.MESSAGES; i++) {
                insert.setString(1, "officer" + i + ".killed@anytown.example");
                insert.setString(2, "Officer " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            try (ResultSet row = statement.executeQuery(
                    "select min(id) from person where email like 'officer%.killed@anytown.example'")) {
                row.next();
                return row.getLong(1);
            } finally {
                connection.commit();
            }
        } finally {
            shutDown();
        }
    }

    private void shutDown() {
        try {
            DriverManager.getConnection("jdbc:derby:" + database() + ";shutdown=true");
        } catch (SQLException closed) {
            // Derby answers so when it has closed the database.
        }
    }
}
