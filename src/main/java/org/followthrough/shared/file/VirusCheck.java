package org.followthrough.shared.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.shared.file.FileRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon about a file, where one is set up. What could not be checked is refused. */
final class VirusCheck {

    private static final Logger LOG = LoggerFactory.getLogger(VirusCheck.class);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final FileSettings settings;

    VirusCheck(FileSettings settings) {
        this.settings = settings;
    }

    /** @throws FileRefused when something was found, or nobody could look */
    void look(Path file) {
        if (settings.virusCheckHost().isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException e) {
            LOG.error("The virus scanner at {}:{} did not answer: {}. Files are refused until it does.",
                    settings.virusCheckHost(), settings.virusCheckPort(), e.toString());
            throw new FileRefused(Reason.NOT_CHECKED);
        }
        if (answer.endsWith("FOUND")) {
            LOG.warn("The virus scanner refused a file: {}", answer);
            throw new FileRefused(Reason.INFECTED);
        }
        if (!answer.endsWith("OK")) {
            LOG.error("The virus scanner at {}:{} answered: {}. Files are refused until it checks them.",
                    settings.virusCheckHost(), settings.virusCheckPort(), answer);
            throw new FileRefused(Reason.NOT_CHECKED);
        }
    }

    private String ask(Path file) throws IOException {
        int timeout = (int) settings.virusCheckTimeout().toMillis();
        try (Socket socket = new Socket(); InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(settings.virusCheckHost(), settings.virusCheckPort()), timeout);
            socket.setSoTimeout(timeout);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[CHUNK];
            for (int count = content.read(buffer); count > 0; count = content.read(buffer)) {
                out.writeInt(count);
                out.write(buffer, 0, count);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "").strip();
        }
    }
}
