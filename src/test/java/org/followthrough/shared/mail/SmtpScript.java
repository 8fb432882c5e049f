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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers as it is told, to see what we make of each answer. */
final class SmtpScript implements AutoCloseable {

    /** In place of an answer: says nothing more, and waits until the client goes. */
    static final String SILENCE = "(silence)";
    /** In place of an answer: closes the connection. */
    static final String HANG_UP = "(hangs up)";

    /** Where in the conversation about a message an answer is given. */
    enum Stage { RECIPIENT, DATA, END }

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile IntConsumer given = number -> { };
    private volatile IntConsumer answered = number -> { };
    private volatile String greeting = "220 script";
    private volatile String signIn = "235 come in";
    private volatile String signedInAs;
    private volatile SSLContext certificate;
    private volatile boolean protectedFromTheStart;
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

    /** Answers so at this stage of each message to the address; null for a plain yes. */
    void answer(Stage stage, String address, String answer) {
        if (answer == null) {
            answers.remove(stage + address);
        } else {
            answers.put(stage + address, answer);
        }
    }

    /** Says this to who connects. */
    void greet(String words) {
        greeting = words;
    }

    /** Says this to who signs in. */
    void answerToSignIn(String words) {
        signIn = words;
    }

    /** Shows this certificate: from the first byte, or to who asks for it after the greeting. */
    void protect(SSLContext shown, boolean fromTheStart) {
        certificate = shown;
        protectedFromTheStart = fromTheStart;
    }

    /** What the last who signed in sent, in Base64; null for nobody. */
    String signedInAs() {
        return signedInAs;
    }

    /** The text of every message it was given, headers first, whether or not it said that it took it. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /**
     * Looks on: does the first when a message is there but not answered for, the second right after the answer; both
     * with its number.
     */
    void watch(IntConsumer given, IntConsumer answered) {
        this.given = given;
        this.answered = answered;
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
            try {
                Socket client = socket.accept();
                connections++;
                Thread thread = new Thread(() -> serve(client), "smtp-script-client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                // Nobody can come any more.
            }
        }
    }

    private void serve(Socket client) {
        try (client; Socket first = protectedFromTheStart ? secured(client) : client) {
            say(first.getOutputStream(), greeting);
            talk(first);
        } catch (IOException hungUp) {
            // The next client may come.
        }
    }

    private Socket secured(Socket client) throws IOException {
        SSLSocket secured = (SSLSocket) certificate.getSocketFactory().createSocket(client, null, client.getPort(), false);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(),
                StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        boolean mayProtect = certificate != null && !(client instanceof SSLSocket);
        String address = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO")) {
                say(out, "250-script\r\n" + (mayProtect ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN");
            } else if (line.equals("STARTTLS") && mayProtect) {
                say(out, "220 go on in private");
                talk(secured(client));
                return;
            } else if (line.startsWith("AUTH PLAIN")) {
                signedInAs = line.substring("AUTH PLAIN".length()).strip();
                say(out, signIn);
            } else if (line.startsWith("RCPT TO:")) {
                address = line.replaceAll(".*<(.*)>.*", "$1");
                answer(in, out, Stage.RECIPIENT, address, "250 recipient fine");
            } else if (line.equals("DATA")) {
                if (answer(in, out, Stage.DATA, address, "354 go on").startsWith("354")) {
                    taken.add(read(in));
                    int number = taken.size();
                    given.accept(number);
                    answer(in, out, Stage.END, address, "250 taken as " + number);
                    answered.accept(number);
                }
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 fine");
            }
        }
    }

    private String answer(BufferedReader in, OutputStream out, Stage stage, String address, String usual)
            throws IOException {
        String answer = answers.getOrDefault(stage + address, usual);
        if (answer.equals(SILENCE)) {
            while (in.readLine() != null) {
                // Whatever is said, there is no answer.
            }
        }
        if (answer.equals(SILENCE) || answer.equals(HANG_UP)) {
            throw new IOException("The script ends here");
        }
        say(out, answer);
        if (answer.startsWith("421")) {
            throw new IOException("The server closes");
        }
        return answer;
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
