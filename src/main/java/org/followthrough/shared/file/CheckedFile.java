package org.followthrough.shared.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was looked into and is accepted, not kept yet. Closing it deletes it from the temporary folder. */
public final class CheckedFile implements AutoCloseable {

    private final Path content;
    private final FileType type;
    private final long sizeBytes;
    private final String sha256;

    CheckedFile(Path content, FileType type, long sizeBytes, String sha256) {
        this.content = content;
        this.type = type;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
    }

    Path content() {
        return content;
    }

    FileType type() {
        return type;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
