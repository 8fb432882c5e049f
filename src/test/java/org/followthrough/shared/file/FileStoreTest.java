package org.followthrough.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.file.FileRefused.Reason;
import org.followthrough.shared.persistence.NewRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** Files in a directory; how they lie in the database is tested with the evidence they are. */
class FileStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path directory;
    private final FileMapper rows = mock(FileMapper.class);
    private FileStore store;

    @BeforeEach
    void store() throws IOException {
        when(rows.placesAmong(any())).thenReturn(List.of());
        store = store(directory.resolve("files").toString());
        org.mockito.Mockito.doAnswer((InvocationOnMock call) -> {
            call.<NewRow>getArgument(0).setId(1L);
            return null;
        }).when(rows).insert(any(), any(), any());
    }

    @Test
    void aFileLiesInTheDirectoryUnderANameThatSaysNothing() throws IOException {
        StoredFile kept = keep("register.pdf", SampleFiles.pdf("register"));

        assertThat(kept.place()).matches("[0-9a-f]{32}");
        assertThat(names()).containsExactly(kept.place());
        verify(rows, never()).insertChunk(org.mockito.ArgumentMatchers.anyLong(),
                org.mockito.ArgumentMatchers.anyInt(), any());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.copy(kept, out);
        assertThat(out.toByteArray()).isEqualTo(SampleFiles.pdf("register"));
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefusedAndLeavesNothing() throws IOException {
        assertThat(reason(new byte[2 << 20])).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatNoRowKnowsGoesAfterADayAndNothingElse() throws IOException {
        StoredFile known = keep("a.pdf", SampleFiles.pdf("known"));
        StoredFile stray = keep("b.pdf", SampleFiles.pdf("stray"));
        StoredFile fresh = keep("c.pdf", SampleFiles.pdf("fresh"));
        Path foreign = Files.writeString(directory.resolve("files/read-me.txt"), "not ours");
        for (String old : List.of(known.place(), stray.place(), foreign.getFileName().toString())) {
            Files.setLastModifiedTime(directory.resolve("files").resolve(old),
                    FileTime.from(NOW.minus(Duration.ofDays(2))));
        }
        Files.setLastModifiedTime(directory.resolve("files").resolve(fresh.place()), FileTime.from(NOW));
        when(rows.placesAmong(any())).thenReturn(List.of(known.place()));

        assertThat(store.tidy()).isOne();

        assertThat(names()).containsExactlyInAnyOrder(known.place(), fresh.place(), "read-me.txt");
    }

    @Test
    void aFileOfADirectoryThatIsSetUpNoLongerIsNamed() throws IOException {
        StoredFile kept = keep("a.pdf", SampleFiles.pdf("a"));
        assertThatThrownBy(() -> store("").copy(kept, new ByteArrayOutputStream()))
                .hasMessageContaining("follow-through.evidence.directory");
    }

    private FileStore store(String where) throws IOException {
        return new FileStore(rows, new FileSettings(where, DataSize.ofMegabytes(1), 10, "", 0, Duration.ofSeconds(1)),
                mock(PlatformTransactionManager.class), Clock.fixed(NOW, java.time.ZoneOffset.UTC));
    }

    private StoredFile keep(String name, byte[] content) throws IOException {
        try (CheckedFile file = store.check(new ByteArrayInputStream(content), name)) {
            return store.keep(file);
        }
    }

    private Reason reason(byte[] content) throws IOException {
        try (CheckedFile file = store.check(new ByteArrayInputStream(content), "a.pdf")) {
            return null;
        } catch (FileRefused refused) {
            return refused.reason();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(directory.resolve("files"))) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
