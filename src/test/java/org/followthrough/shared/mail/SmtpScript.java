package org.followthrough.shared.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, to see what we make of each answer. */
final class SmtpScript implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answersToRecipient = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile boolean dropsAfterData;
    private volatile int connections;

    SmtpScript() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::accept, "smtp-script");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers so whenever a message goes to the address; null for a plain yes. */
    void answer(String address, String answer) {
        if (answer == null) {
            answersToRecipient.remove(address);
        } else {
            answersToRecipient.put(address, answer);
        }
    }

    /** Takes the next messages and hangs up before saying so. */
    void dropAfterData(boolean drops) {
        dropsAfterData = drops;
    }

    /** The text of every message taken, headers first. */
    List<String> taken() {
        return taken;
    }

    int connections() {
        return connections;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                connections++;
                talk(client);
            } catch (IOException hungUp) {
                // The next client may come.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(),
                StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 script");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                String address = line.replaceAll(".*<(.*)>.*", "$1");
                say(out, answersToRecipient.getOrDefault(address, "250 recipient fine"));
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                taken.add(read(in));
                if (dropsAfterData) {
                    return;
                }
                say(out, "250 taken as " + taken.size());
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 fine");
            }
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
