package org.followthrough.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A directory of files under names that say nothing. A file appears in it whole or not at all. */
final class FileDirectory {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}(\\.part)?");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final Path directory;

    FileDirectory(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Keeps a copy, on the disk before this returns; its name. */
    String keep(Path content) throws IOException {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String name = HexFormat.of().formatHex(random);
        Path part = directory.resolve(name + ".part");
        Files.copy(content, part);
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync(directory, StandardOpenOption.READ);
        return name;
    }

    void copy(String name, OutputStream to) throws IOException {
        Files.copy(directory.resolve(name), to);
    }

    /** Names of what has lain here since before the instant. */
    List<String> before(Instant instant) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> lastChanged(path).isBefore(instant)).map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
    }

    private static Instant lastChanged(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
