package org.followthrough.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.followthrough.shared.file.FileRefused.Reason;
import org.followthrough.shared.persistence.NewRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files, in the database or in a directory as the operator chose; what was kept the other way is still found. */
@Service
public class FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int CHUNK = 1 << 18;
    /** A file no row knows belongs to a change that did not come about, or is still coming about. */
    private static final Duration STRAY = Duration.ofDays(1);
    private static final int AT_ONCE = 250;

    private final FileMapper mapper;
    private final FileSettings settings;
    private final VirusCheck viruses;
    private final FileDirectory directory;
    private final TransactionTemplate reading;
    private final Clock clock;

    FileStore(FileMapper mapper, FileSettings settings, PlatformTransactionManager transactions, Clock clock)
            throws IOException {
        this.mapper = mapper;
        this.settings = settings;
        this.viruses = new VirusCheck(settings);
        this.directory = settings.directory().isEmpty() ? null : new FileDirectory(Path.of(settings.directory()));
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /** What is accepted. */
    public FileSettings settings() {
        return settings;
    }

    /**
     * Looks into a file. May take its time, so no transaction should be open.
     *
     * @param name as its owner calls it
     * @throws FileRefused when it is not accepted
     */
    public CheckedFile check(InputStream content, String name) throws IOException {
        Path copy = Files.createTempFile("follow-through", ".upload");
        try {
            MessageDigest sha256 = sha256();
            long most = settings.largest().toBytes();
            long size;
            try (InputStream counted = new DigestInputStream(content, sha256);
                 OutputStream out = Files.newOutputStream(copy)) {
                size = transfer(counted, out, most);
            }
            if (size == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            FileType type = FileContent.of(copy, name);
            viruses.look(copy);
            return new CheckedFile(copy, type, size, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** Keeps a checked file, in the caller's transaction. */
    public StoredFile keep(CheckedFile file) {
        try {
            String place = directory == null ? null : directory.keep(file.content());
            StoredFile stored = new StoredFile(0, file.type(), file.sizeBytes(), file.sha256(), place);
            NewRow key = new NewRow();
            mapper.insert(key, stored, clock.instant());
            if (place == null) {
                keepChunks(key.id(), file.content());
            }
            return new StoredFile(key.id(), stored.type(), stored.sizeBytes(), stored.sha256(), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content of a file; no transaction is open while the reader is slow. */
    public void copy(StoredFile file, OutputStream to) throws IOException {
        if (file.place() != null) {
            placed(file).copy(file.place(), to);
            return;
        }
        int position = 0;
        for (byte[] part = chunk(file, position); part != null; part = chunk(file, ++position)) {
            to.write(part);
        }
    }

    /** Forgets a file, in the caller's transaction. What lies in the directory goes with {@link #tidy}. */
    public void delete(long id) {
        mapper.deleteChunks(id);
        mapper.delete(id);
    }

    /** Deletes from the directory what no row knows; the number of files. */
    public int tidy() {
        if (directory == null) {
            return 0;
        }
        try {
            int deleted = 0;
            List<String> old = directory.before(clock.instant().minus(STRAY));
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                List<String> some = old.subList(from, Math.min(from + AT_ONCE, old.size()));
                Set<String> known = new HashSet<>(reading.execute(status -> mapper.placesAmong(some)));
                for (String name : some) {
                    if (!known.contains(name)) {
                        directory.delete(name);
                        deleted++;
                    }
                }
            }
            return deleted;
        } catch (IOException e) {
            LOG.warn("The directory of files could not be tidied: {}", e.toString());
            return 0;
        }
    }

    private FileDirectory placed(StoredFile file) {
        if (directory == null) {
            throw new IllegalStateException("File " + file.id() + " lies in a directory, and none is set up: "
                    + "follow-through.evidence.directory");
        }
        return directory;
    }

    private byte[] chunk(StoredFile file, int position) {
        return reading.execute(status -> {
            FileMapper.Chunk chunk = mapper.chunk(file.id(), position);
            return chunk == null ? null : chunk.content();
        });
    }

    private void keepChunks(long id, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            int position = 0;
            for (byte[] part = in.readNBytes(CHUNK); part.length > 0; part = in.readNBytes(CHUNK)) {
                mapper.insertChunk(id, position++, part);
            }
        }
    }

    private static long transfer(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int count = from.read(buffer); count > 0; count = from.read(buffer)) {
            size += count;
            if (size > most) {
                throw new FileRefused(Reason.TOO_LARGE);
            }
            to.write(buffer, 0, count);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
