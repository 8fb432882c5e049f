package org.followthrough.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.followthrough.shared.file.FileRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What is asked of ClamAV's daemon, and what its answers lead to. The daemon here only speaks its language. */
class VirusCheckTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void file() throws IOException {
        file = Files.write(folder.resolve("sent"), "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsCleanIsSentWholeAndPasses() throws Exception {
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> received = answering(server, "stream: OK\0");
            new VirusCheck(at(server)).look(file);
            assertThat(received.get()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void whatIsFoundIsRefused() throws Exception {
        assertThat(reason("stream: Eicar-Test-Signature FOUND\0")).isEqualTo(Reason.INFECTED);
    }

    @Test
    void whatCouldNotBeCheckedIsRefused() throws Exception {
        assertThat(reason("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(Reason.NOT_CHECKED);
        assertThat(reason("")).isEqualTo(Reason.NOT_CHECKED);
        int closed;
        try (ServerSocket server = server()) {
            closed = server.getLocalPort();
        }
        assertThatThrownBy(() -> new VirusCheck(settings("127.0.0.1", closed))
                .look(file)).isInstanceOf(FileRefused.class);
    }

    @Test
    void withoutADaemonNothingIsAsked() {
        assertThatCode(() -> new VirusCheck(settings("", 3310)).look(file))
                .doesNotThrowAnyException();
    }

    private Reason reason(String answer) throws Exception {
        try (ServerSocket server = server()) {
            answering(server, answer);
            VirusCheck check = new VirusCheck(at(server));
            try {
                check.look(file);
                return null;
            } catch (FileRefused refused) {
                return refused.reason();
            }
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static FileSettings at(ServerSocket server) {
        return settings("127.0.0.1", server.getLocalPort());
    }

    private static FileSettings settings(String host, int port) {
        return new FileSettings("", DataSize.ofMegabytes(20), 10, host, port, Duration.ofSeconds(5));
    }

    private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = server.accept(); DataInputStream in = new DataInputStream(client.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.writeBytes(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return all.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
